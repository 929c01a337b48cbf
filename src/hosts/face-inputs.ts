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

export const common: readonly FaceInput[] = [
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
    name: 'run-plan',
    kind: 'text',
    flag: '--run-plan',
    description: 'The folder that `closure plan` made for this run.',
  },
  {
    name: 'run-plan-digest',
    kind: 'text',
    flag: '--run-plan-digest',
    description: 'The digest that `closure plan` told.',
  },
  {
    name: 'parts',
    kind: 'lines',
    flag: '--parts',
    description: 'What earlier jobs left, one `FOLDER=DIGEST` a line.',
  },
  {
    name: 'report-file',
    kind: 'text',
    flag: '--report-file',
    description: 'Where the report is kept as JSON, for `closure` to tell.',
  },
  {
    name: 'annotate',
    kind: 'switch',
    flag: undefined,
    description: 'Whether findings stand beside their lines; several steps of one action share ten places.',
    fallback: 'true',
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

export const image: readonly FaceInput[] = [
  { name: 'archive', kind: 'text', flag: '--archive', description: 'The OCI archive of the image.' },
  { name: 'registry', kind: 'text', flag: '--registry', description: 'The repository that holds the tag.' },
  {
    name: 'prebuilt',
    kind: 'text',
    flag: '--prebuilt',
    description: 'Which image of the contract’s prebuilt place this is about: a digest, or a file.',
  },
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

/** What a build mounts: it reaches `--mount=type=secret` and `ssh`, never a build argument, and no command line. */
export const mounted: readonly FaceInput[] = [
  {
    name: 'build-secrets',
    kind: 'mounts',
    flag: '--secret',
    description: 'Of `build`: secrets that the build mounts, one `ID=VALUE` a line.',
  },
  {
    name: 'build-ssh',
    kind: 'mount',
    flag: '--ssh',
    description: 'Of `build`: the private key that the build mounts as the SSH id `default`.',
  },
];

/** What jobs hand to each other where there are no artifacts. */
export const transit: readonly FaceInput[] = [
  {
    name: 'transit',
    kind: 'text',
    flag: '--transit',
    description: 'Of `hand-on` and `take`: the repository that folders pass through.',
  },
  { name: 'run', kind: 'text', flag: '--run', description: 'Of `hand-on` and `take`: the id of the workflow run.' },
  { name: 'path', kind: 'text', flag: undefined, description: 'Of `hand-on`: the folder or file that is left.' },
  { name: 'name', kind: 'text', flag: '--name', description: 'Of `hand-on`: what it is called in this run.' },
  { name: 'names', kind: 'lines', flag: undefined, description: 'Of `take`: what is taken, one name a line.' },
  { name: 'into', kind: 'text', flag: '--into', description: 'Of `take`: where it is put.' },
  {
    name: 'each',
    kind: 'switch',
    flag: '--each',
    description: 'Of `take`: whether each gets a folder of its own name.',
    fallback: 'false',
  },
];

export const closing: readonly FaceInput[] = [
  {
    name: 'base',
    kind: 'text',
    flag: '--base',
    description: 'Of `plan`: a checkout of the base; GitHub is asked where absent.',
  },
  {
    name: 'contract-environment',
    kind: 'text',
    flag: '--contract-environment',
    description: 'Of `plan`: the protected environment whose opening counts as consent to a looser contract.',
  },
  { name: 'out', kind: 'text', flag: '--out', description: 'Of `plan`: where plan and contract are put.' },
  {
    name: 'durations',
    kind: 'text',
    flag: '--durations',
    description: 'Of `plan`: the entrypoint_matrix_validation.json of an earlier run.',
  },
  { name: 'reports', kind: 'lines', flag: undefined, description: 'Of `tell`: reports that gates left, one a line.' },
  {
    name: 'comment',
    kind: 'text',
    flag: '--comment',
    description: 'Of `tell`: the key of a comment that is kept on the pull request; needs `pull-requests: write`.',
  },
  {
    name: 'code-scanning',
    kind: 'switch',
    flag: '--code-scanning',
    description: 'Of `tell`: whether findings go to code scanning; needs `security-events: write`.',
    fallback: 'false',
  },
  { name: 'archive', kind: 'text', flag: '--archive', description: 'Of `finish`: the OCI archive that was judged.' },
  {
    name: 'expect',
    kind: 'text',
    flag: '--expect',
    description: 'Of `finish`: the digest that the building job told.',
  },
  {
    name: 'registry',
    kind: 'text',
    flag: '--registry',
    description: 'Of `finish`: the repository that the image goes to; the contract’s where absent.',
  },
  {
    name: 'needs',
    kind: 'text',
    flag: '--needs',
    description: 'Of `finish` and `verdict`: the results of the jobs before, as `toJSON(needs)` gives them.',
  },
  {
    name: 'token',
    kind: 'token',
    flag: undefined,
    description: 'Of `plan`: with what GitHub is asked for the base and its approvals.',
    fallback: '${{ github.token }}',
  },
];

export const command = (choices: string): FaceInput => ({
  name: 'command',
  kind: 'text',
  flag: undefined,
  description: `What to do: ${choices}.`,
  fallback: 'run',
});
