import type { GateName } from '../core/gate.ts';
import type { InputSpec } from './github.ts';

/** An input of an action: what it is, and what it becomes on the command line. */
export interface FaceInput extends InputSpec {
  readonly description: string;
  readonly fallback?: string;
}

const directory: FaceInput = {
  name: 'directory',
  kind: 'text',
  flag: undefined,
  description: 'The repository, or a folder of it.',
  fallback: '.',
};

const common: readonly FaceInput[] = [
  directory,
  {
    name: 'contract',
    kind: 'text',
    flag: '--contract',
    description: 'The contract; needed where a folder holds several.',
  },
  {
    name: 'evidence-dir',
    kind: 'text',
    flag: '--evidence-dir',
    description: 'Where evidence is kept; `.seaworthy/evidence` where absent.',
  },
  {
    name: 'platform-run-id',
    kind: 'text',
    flag: '--platform-run-id',
    description: 'The run that this belongs to; a new one where absent.',
  },
  {
    name: 'require-authoritative',
    kind: 'switch',
    flag: '--require-authoritative',
    description: 'Whether a rehearsal fails.',
    fallback: 'false',
  },
  {
    name: 'strict-warnings',
    kind: 'switch',
    flag: '--strict-warnings',
    description: 'Whether warnings fail.',
    fallback: 'false',
  },
];

const image: readonly FaceInput[] = [
  { name: 'archive', kind: 'text', flag: '--archive', description: 'The OCI archive of the image.' },
  { name: 'registry', kind: 'text', flag: '--registry', description: 'The repository that holds the tag.' },
  {
    name: 'build-args',
    kind: 'lines',
    flag: '--build-arg',
    description: 'Build arguments to replace, one `NAME=VALUE` a line.',
  },
  {
    name: 'build-contexts',
    kind: 'lines',
    flag: '--build-context',
    description: 'Bases or stages to replace, one `NAME=REFERENCE` a line.',
  },
];

const command = (choices: string): FaceInput => ({
  name: 'command',
  kind: 'text',
  flag: undefined,
  description: `What to do: ${choices}.`,
  fallback: 'run',
});

/** The public face of a gate. */
export interface Face {
  readonly gate: GateName;
  readonly title: string;
  readonly answers: string;
  readonly icon: string;
  readonly inputs: readonly FaceInput[];
  /** The sub-commands that the input `command` may name. */
  readonly commands: readonly string[];
  /** Inputs that a sub-command takes by their place, before the directory. */
  readonly places?: Readonly<Record<string, readonly string[]>>;
}

/** Every action under `actions/`. Its action.yml and the tables of its README are made from this. */
export const actionFaces: readonly Face[] = [
  {
    gate: 'build-context',
    title: 'Seaworthy build context',
    answers: 'Does the build context hold exactly what the contract allows?',
    icon: 'package',
    inputs: [...common, ...image],
    commands: ['run'],
  },
  {
    gate: 'secrets',
    title: 'Seaworthy secrets',
    answers: 'Is there no secret in context, Dockerfile, workflows or image?',
    icon: 'lock',
    inputs: [...common, ...image],
    commands: ['run'],
  },
  {
    gate: 'entrypoints',
    title: 'Seaworthy entrypoints',
    answers: 'Does every way to start the image work, in that very image?',
    icon: 'play-circle',
    inputs: [
      command('run, plan, shard or merge'),
      ...common,
      ...image,
      { name: 'shard', kind: 'text', flag: undefined, description: 'Of `shard`: which of how many, `1/4`.' },
      { name: 'shards', kind: 'text', flag: '--shards', description: 'Of `plan`: over how many machines.' },
    ],
    commands: ['run', 'plan', 'shard', 'merge'],
    places: { shard: ['shard'] },
  },
  {
    gate: 'image-digest',
    title: 'Seaworthy image digest',
    answers: 'Do tag, digest, commit and platforms agree?',
    icon: 'hash',
    inputs: [
      command('run, build or publish'),
      ...common,
      ...image,
      { name: 'expect', kind: 'text', flag: '--expect', description: 'Of `publish`: the digest that was judged.' },
    ],
    commands: ['run', 'build', 'publish'],
    places: { publish: ['archive'] },
  },
  {
    gate: 'provenance',
    title: 'Seaworthy provenance',
    answers: 'Does everything that is recorded of the image agree?',
    icon: 'git-commit',
    inputs: [...common, ...image],
    commands: ['run', 'pin', 'link'],
  },
  {
    gate: 'closure',
    title: 'Seaworthy closure',
    answers: 'Is the evidence of this run complete, of one decision, and true to its content?',
    icon: 'check-square',
    inputs: [command('run, plan or verdict'), ...common],
    commands: ['run', 'plan', 'verdict'],
  },
  {
    gate: 'evidence',
    title: 'Seaworthy evidence',
    answers: 'Does the pack hold what the run wrote, indexed and committed?',
    icon: 'archive',
    inputs: [command('run, ls or pull'), ...common],
    commands: ['run', 'ls', 'pull'],
  },
];

export const outputs: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'verdict', description: 'PASS, FAIL or ERROR. Only PASS is green.' },
  { name: 'platform-run-id', description: 'The run that the evidence belongs to.' },
  { name: 'image-digest', description: 'The digest of the image; empty before there is one.' },
  { name: 'evidence-dir', description: 'Where the evidence is.' },
  { name: 'result', description: 'What a command other than run made, as JSON.' },
];
