import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Finding } from '../core/finding.ts';
import { exitCode } from '../core/verdict.ts';
import { annotationLimit, annotationsOf, type Found } from './annotations.ts';
import { folded } from './folded.ts';
import type { Host } from './host.ts';
import { visible } from './report/json.ts';
import { renderMarkdown } from './report/markdown.ts';
import { type Report, reportOf } from './report/model.ts';
import { renderText } from './report/text.ts';
import { renderFaults } from './terminal.ts';

/** Loaded when there is something to tell: it brings an HTTP client that no gate needs to start. */
const toolkit = () => import('@actions/core');

/** A host whose job has outputs beside the outcome. */
export interface GithubHost extends Host {
  /** Says that the action has begun. */
  begin(): void;
  output(name: string, value: string): Promise<void>;
}

/** A job on GitHub: the log, annotations, the job summary, outputs. The only place that knows `@actions/core`. */
export function githubHost({ annotates = true }: { readonly annotates?: boolean } = {}): GithubHost {
  const log = folded(process.stdout);
  return {
    begin: () => log.begin(),
    progress: () => (line) => (line === '' ? log.end() : log.line(line)),
    async output(name, value) {
      (await toolkit()).setOutput(name, value);
    },
    async tell(outcome, profile, { quiet }) {
      log.end();
      const core = await toolkit();
      const report = reportOf(outcome, profile);
      core.info(renderText(report, { color: false, quiet: quiet ?? false }));
      await summarise(renderMarkdown(report, blobOf(process.env)));
      core.setOutput('platform-run-id', outcome.platformRunId);
      core.setOutput('image-digest', outcome.imageDigest ?? '');
      core.setOutput('evidence-dir', outcome.evidence ?? '');
      if (annotates) await annotate({ ...report, verdict: outcome.verdict });
      process.exitCode = exitCode(outcome.verdict);
    },
    async announce(report, isIntroduced) {
      log.end();
      const core = await toolkit();
      core.info(report.conclusion);
      await annotate(report, isIntroduced);
      process.exitCode = exitCode(report.verdict);
    },
    async notice(text) {
      (await toolkit()).notice(plain(text));
    },
    async print(text) {
      log.end();
      const core = await toolkit();
      core.info(visible(text));
      core.setOutput('result', visible(text));
    },
    async fail(faults) {
      log.end();
      const core = await toolkit();
      core.info(renderFaults(faults, 'text'));
      await summarise(renderFaults(faults, 'markdown'));
      core.setOutput('verdict', 'ERROR');
      core.setFailed(faults.map(({ code, message }) => `${code}: ${plain(message)}`).join('\n'));
      process.exitCode = 2;
    },
  };
}

/** The worst findings beside their lines; the conclusion too, where there is room among the ten. */
async function annotate(
  report: Found & Pick<Report, 'verdict' | 'conclusion'>,
  isIntroduced: (finding: Finding) => boolean = () => true,
): Promise<void> {
  const core = await toolkit();
  const annotations = annotationsOf(report, isIntroduced);
  for (const { level, message, properties } of annotations) {
    if (level === 'error') core.error(message, properties);
    else core.warning(message, properties);
  }
  const errors = annotations.filter(({ level }) => level === 'error').length;
  if (report.verdict !== 'PASS' && errors < annotationLimit) core.setFailed(report.conclusion);
}

/** Where the commit of this job can be looked at; undefined where the runner does not say. */
function blobOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }: typeof process.env) {
  const known = /^https?:\/\/[\w.:-]+$/.test(server ?? '') && /^[\w.-]+\/[\w.-]+$/.test(repository ?? '');
  return known && /^[0-9a-f]{40}$/.test(sha ?? '') ? { blob: `${server}/${repository}/blob/${sha}` } : undefined;
}

/** GitHub drops a summary of more than a MiB whole; this one is cut before, and says so (L6). */
const summaryBytes = 900 * 1024;

/** A text that fits, cut between two lines. */
export function fitted(text: string, limit = summaryBytes): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let left = limit - 200;
  for (const line of lines) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return `${kept.join('\n')}\n\n… cut: ${lines.length - kept.length} of ${lines.length} lines are not shown; the evidence has them\n`;
}

/** Adds to the job summary, where the runner has one. */
async function summarise(text: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const { summary } = await toolkit();
  await summary.addRaw(fitted(text)).write();
}

/** How an input becomes a part of the command line. */
export interface InputSpec {
  readonly name: string;
  /** A token goes to the environment of this process, what a build mounts to a file: neither to a command line. */
  readonly kind: 'text' | 'switch' | 'lines' | 'token' | 'mounts' | 'mount';
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
  if (kind === 'text' || kind === 'token' || kind === 'mount') return [raw];
  if (kind === 'lines' || kind === 'mounts')
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
