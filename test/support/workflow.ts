import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';
export const results: readonly Result[] = ['success', 'failure', 'cancelled', 'skipped'];

/** A job as GitHub's own packages read it. */
export interface WorkflowJob {
  readonly name: string;
  readonly needs: readonly string[];
  /** Its `if`, with what GitHub adds where no status is asked for. */
  readonly condition: string;
}

/** The jobs of a workflow file, in its order. Throws where GitHub's parser finds a mistake. */
export async function jobsOf(content: string): Promise<WorkflowJob[]> {
  const { value, context } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors();
  if (!value || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const { jobs } = await convertWorkflowTemplate(context, value);
  return jobs.map((job) => ({
    name: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
  }));
}

/** What the jobs before a job have come to, and told. */
export interface Before {
  readonly results: Readonly<Record<string, Result>>;
  readonly outputs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const statuses = ['always', 'success', 'failure', 'cancelled'].map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
const contexts = ['needs', 'inputs', 'github', 'vars'];

/** Whether a job runs, by its own condition, after what its ancestors came to. */
export function runs(job: WorkflowJob, jobs: readonly WorkflowJob[], before: Before): boolean {
  const ancestors = ancestorsOf(job, jobs).map((name) => before.results[name] ?? 'skipped');
  const truth: Readonly<Record<string, boolean>> = {
    always: true,
    success: ancestors.every((result) => result === 'success'),
    failure: ancestors.includes('failure'),
    cancelled: ancestors.includes('cancelled'),
  };
  const functions = new Map(
    statuses.map((info) => [info.name, { ...info, call: () => new data.BooleanData(truth[info.name] ?? false) }]),
  );
  return isTrue(new Evaluator(parsed(job.condition), contextOf(job, before), functions).evaluate());
}

function parsed(condition: string): Expr {
  return new Parser(new Lexer(condition).lex().tokens, contexts, statuses).parse();
}

function isTrue(value: data.ExpressionData): boolean {
  return value.kind === data.Kind.Boolean ? value.value : value.coerceString() !== '';
}

/** `needs` as the job sees it: the jobs that it names, and no other. */
export function needsOf(job: WorkflowJob, { results: known, outputs = {} }: Before): Record<string, object> {
  return Object.fromEntries(
    job.needs.map((name) => [name, { result: known[name] ?? 'skipped', outputs: outputs[name] ?? {} }]),
  );
}

function contextOf(job: WorkflowJob, before: Before): data.Dictionary {
  const needs = JSON.parse(JSON.stringify({ needs: needsOf(job, before) }), data.reviver) as data.Dictionary;
  return needs;
}

function ancestorsOf(job: WorkflowJob, jobs: readonly WorkflowJob[]): string[] {
  const seen = new Set<string>();
  const pending = [...job.needs];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    pending.push(...(jobs.find((one) => one.name === name)?.needs ?? []));
  }
  return [...seen];
}

/** A text of a workflow with its expressions evaluated in contexts, as GitHub's own package does it. */
export function filled(text: string, given: Readonly<Record<string, object>>): string {
  const context = JSON.parse(JSON.stringify(given), data.reviver) as data.Dictionary;
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const tree = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(given), []).parse();
    return new Evaluator(tree, context, new Map()).evaluate().coerceString();
  });
}
