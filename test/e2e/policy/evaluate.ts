import type { PolicyDocument, Statement } from '../../../src/domain/aws-policy/statements.ts';

/** What a request needs of a policy. */
export interface Requirement {
  /** `s3:PutObject`. */
  readonly action: string;
  readonly resource: string;
  /** The condition keys that the request has. */
  readonly context?: Readonly<Record<string, string>>;
}

/**
 * Whether some statement allows it, as IAM decides: each of action, resource and condition must match, and a condition on a
 * key that the request does not have does not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allows({ Statement: statements }: PolicyDocument, { action, resource, context = {} }: Requirement) {
  return (statements as readonly Statement[]).some(
    ({ Effect, Action, Resource, Condition = {} }) =>
      Effect === 'Allow' &&
      Action.some((pattern) => isLike(pattern.toLowerCase(), action.toLowerCase())) &&
      Resource.some((pattern) => isLike(pattern, resource)) &&
      Object.entries(Condition).every(([operator, keys]) => holds(operator, keys, context)),
  );
}

function holds(
  operator: string,
  keys: Readonly<Record<string, readonly string[]>>,
  context: Readonly<Record<string, string>>,
): boolean {
  const matches = operators[operator];
  if (matches === undefined) throw new Error(`nobody evaluates ${operator} here`);
  return Object.entries(keys).every(([key, values]) => {
    const value = context[key];
    return value !== undefined && values.some((pattern) => matches(pattern, value));
  });
}

const operators: Readonly<Record<string, (pattern: string, value: string) => boolean>> = {
  StringEquals: (pattern, value) => pattern === value,
  StringLike: isLike,
};

/** `*` is any text, `?` any one character. */
function isLike(pattern: string, text: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source.replaceAll('?', '.')}$`, 's').test(text);
}

/** The policy without one of its actions. A statement that is left without any goes, too. */
export function without({ Version, Statement: statements }: PolicyDocument, ...gone: string[]): PolicyDocument {
  const rest = (statements as readonly Statement[]).map((one) => ({
    ...one,
    Action: one.Action.filter((action) => !gone.includes(action)),
  }));
  return { Version, Statement: rest.filter(({ Action }) => Action.length > 0) };
}

export function actionsIn({ Statement: statements }: PolicyDocument): string[] {
  return (statements as readonly Statement[]).flatMap(({ Action }) => Action).sort();
}
