import { type Document, isMap, isScalar, visit, type YAMLMap } from 'yaml';

/** The action that trades an identity token for a session of a role. */
const trader = /^aws-actions\/configure-aws-credentials@/;

/** Ids of steps that make a short-lived session: every step of that id in the file assumes a role by an identity token. */
export function sessionSteps(document: Document): ReadonlySet<string> {
  const makes = new Map<string, boolean>();
  visit(document, {
    Map(_, node) {
      const id = textAt(node, 'id');
      if (id !== undefined) makes.set(id, (makes.get(id) ?? true) && makesSession(node));
    },
  });
  return new Set([...makes].flatMap(([id, does]) => (does ? [id] : [])));
}

/** A role, and no key of its own to begin with. */
function makesSession(step: YAMLMap): boolean {
  const inputs = step.get('with');
  const isTrade = trader.test(textAt(step, 'uses') ?? '') && isMap(inputs);
  return isTrade && textAt(inputs, 'role-to-assume') !== undefined && !inputs.has('aws-access-key-id');
}

function textAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key, true);
  return isScalar(value) ? String(value.value) : undefined;
}

const output = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.aws-(?:access-key-id|secret-access-key|session-token)\s*\}\}$/;

/** Whether a value is a part of such a session, and nothing else. */
export function isOfSession(value: string, sessions: ReadonlySet<string>): boolean {
  return sessions.has(output.exec(value)?.[1] ?? '');
}
