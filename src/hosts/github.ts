import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import { exitCode } from '../core/verdict.ts';
import { annotationLimit, annotationsOf } from './annotations.ts';
import type { Host } from './host.ts';
import { visible } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import { reportOf } from './report/model.ts';
import { renderText } from './report/text.ts';
import { renderFaults } from './terminal.ts';

/** Loaded when there is something to tell: it brings an HTTP client that no gate needs to start. */
const toolkit = () => import('@actions/core');

/** A job on GitHub: the log, annotations, the job summary, outputs. The only place that knows `@actions/core`. */
export function githubHost(): Host {
  return {
    progress: () => undefined,
    async tell(outcome, profile, { quiet }) {
      const core = await toolkit();
      const report = reportOf(outcome, profile);
      core.info(renderText(report, { color: false, quiet: quiet ?? false }));
      const annotations = annotationsOf(report);
      for (const { level, message, properties } of annotations) {
        if (level === 'error') core.error(message, properties);
        else core.warning(message, properties);
      }
      await summarise(renderMarkdown(report));
      core.setOutput('verdict', outcome.verdict);
      core.setOutput('platform-run-id', outcome.platformRunId);
      core.setOutput('image-digest', outcome.imageDigest ?? '');
      core.setOutput('evidence-dir', outcome.evidence ?? '');
      const errors = annotations.filter(({ level }) => level === 'error').length;
      if (outcome.verdict !== 'PASS' && errors < annotationLimit) core.setFailed(report.conclusion);
      process.exitCode = exitCode(outcome.verdict);
    },
    async print(text) {
      const core = await toolkit();
      core.info(visible(text));
      core.setOutput('result', visible(text));
    },
    async fail(faults) {
      const core = await toolkit();
      core.info(renderFaults(faults, 'text'));
      await summarise(renderFaults(faults, 'markdown'));
      core.setOutput('verdict', 'ERROR');
      core.setFailed(faults.map(({ code, message }) => `${code}: ${plain(message)}`).join('\n'));
      process.exitCode = 2;
    },
  };
}

/** Adds to the job summary, where the runner has one. */
async function summarise(text: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const { summary } = await toolkit();
  await summary.addRaw(text).write();
}

/** How an input becomes a part of the command line. */
export interface InputSpec {
  readonly name: string;
  readonly kind: 'text' | 'switch' | 'lines';
  readonly flag: string | undefined;
}

/** The inputs of this step as flags and positional values. An unknown or malformed input is an error, never ignored (L7). */
export function readInputs(
  specs: readonly InputSpec[],
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, string[]> {
  refuseUnknown(specs, environment);
  const values = new Map<string, string[]>();
  for (const spec of specs) {
    const raw = (environment[`INPUT_${spec.name.toUpperCase()}`] ?? '').trim();
    if (raw === '') continue;
    const value = inputValue(spec, raw);
    if (value) values.set(spec.name, value);
  }
  return values;
}

function inputValue({ name, kind }: InputSpec, raw: string): string[] | undefined {
  if (kind === 'text') return [raw];
  if (kind === 'lines')
    return raw
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (raw === 'true') return [''];
  if (raw === 'false') return undefined;
  throw new Fault('USAGE', { message: `the input ${name}: found ${JSON.stringify(raw)}; expected true or false` });
}

function refuseUnknown(specs: readonly InputSpec[], environment: Readonly<Record<string, string | undefined>>): void {
  const known = new Set(specs.map(({ name }) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.keys(environment).filter((name) => name.startsWith('INPUT_') && !known.has(name));
  if (unknown.length === 0) return;
  const names = unknown.map((name) => name.slice(6).toLowerCase());
  throw new Fault('USAGE', {
    message: `unknown input: ${names.join(', ')}`,
    fix: `This action takes ${specs.map(({ name }) => name).join(', ')}.`,
  });
}
