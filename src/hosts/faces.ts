import type { GateName } from '../core/gate.ts';
import { closing, command, common, type FaceInput, image, mounted, transit } from './face-inputs.ts';

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
  /** Sub-commands that take every line of one input, no directory, and of the others only those that are named. */
  readonly lists?: Readonly<Record<string, { readonly of: string; readonly beside: readonly string[] }>>;
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
      {
        name: 'expect',
        kind: 'text',
        flag: '--expect',
        description: 'Of `shard`: the digest that the building job told.',
      },
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
      ...mounted,
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
    inputs: [command('run, plan, finish, tell or verdict'), ...common, ...closing],
    commands: ['run', 'plan', 'finish', 'tell', 'verdict'],
    lists: { tell: { of: 'reports', beside: ['comment', 'code-scanning'] } },
  },
  {
    gate: 'evidence',
    title: 'Seaworthy evidence',
    answers: 'Does the pack hold what the run wrote, indexed and committed?',
    icon: 'archive',
    inputs: [command('run, ls, pull, hand-on or take'), ...common, ...transit],
    commands: ['run', 'ls', 'pull', 'hand-on', 'take'],
    lists: {
      'hand-on': { of: 'path', beside: ['transit', 'run', 'name'] },
      take: { of: 'names', beside: ['transit', 'run', 'into', 'each'] },
    },
  },
];

export const outputs: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'verdict', description: 'PASS, FAIL or ERROR. Only PASS is green.' },
  { name: 'platform-run-id', description: 'The run that the evidence belongs to.' },
  { name: 'image-digest', description: 'The digest of the image; empty before there is one.' },
  { name: 'evidence-dir', description: 'Where the evidence is.' },
  { name: 'parts-digest', description: 'The digest of what this job leaves in evidence-dir, for the jobs after it.' },
  { name: 'result', description: 'What a command other than run made, as JSON.' },
];
