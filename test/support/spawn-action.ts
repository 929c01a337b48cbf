import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ended, folder, product, type Ran, start } from './spawn.ts';

export interface ActionRan extends Ran {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** Runs an action as the runner does: inputs and files by variables, in the workspace. */
export async function action(
  node: string,
  gate: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRan> {
  const files = folder('runner');
  const [output, summary] = [join(files, 'output'), join(files, 'summary.md')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(given),
    ...env,
  };
  const ran = await ended(start(node, [join(product, `dist/actions/${gate}.js`)], { cwd: workspace, env: runner }));
  return { ...ran, outputs: outputsIn(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') };
}

/** `name<<delimiter`, the value, `delimiter`. */
function outputsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );
}

export interface Annotation {
  readonly kind: string;
  readonly title: string;
  readonly message: string;
}

/** The annotations in a log, in order. */
export function annotationsIn(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map(
    ([, kind = '', properties = '', message = '']) => ({
      kind,
      title: /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? '',
      message,
    }),
  );
}
