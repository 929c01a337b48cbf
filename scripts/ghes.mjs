// The workflows for a GitHub Enterprise Server, made from those for github.com. Such an instance knows neither `$/` nor the
// artifacts of version 4 and later: siblings are named in full, at one commit, and what jobs hand to each other goes through
// a repository of a registry that is for nothing else.
// node scripts/ghes.mjs packaging|pr OWNER/seaworthy@COMMIT > OWN-REPOSITORY/.github/workflows/FILE.yml
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** The oldest release whose runner starts `node24`: runner 2.327.1 and later. */
const oldest = '3.18';
const shards = [1, 2, 3, 4, 5, 6, 7, 8];
const trust = ` Every job may write to the repository that folders pass through, and to nothing else of the registry. What arrives from
 there is believed only by the digest that the job before told; a name is given once in a run, and nobody replaces it.`;

const [name = '', target = ''] = process.argv.slice(2);
if (!['packaging', 'pr'].includes(name) || !/^[\w.-]+\/[\w.-]+@(?:[0-9a-f]{40}|v\d[\w.-]*)$/.test(target)) {
  console.error('node scripts/ghes.mjs packaging|pr OWNER/seaworthy@COMMIT');
  process.exit(2);
}
console.log(variant(name, target));

function variant(name, target) {
  const document = parseDocument(readFileSync(new URL(`../.github/workflows/${name}.yml`, import.meta.url), 'utf8'));
  const hasArtifacts = JSON.stringify(document.toJS()).includes('-artifact@');
  for (const { key, value } of document.get('jobs').items) changeJob(document, key.value, value, target, hasArtifacts);
  if (hasArtifacts) for (const event of ['workflow_call', 'workflow_dispatch']) addInputs(document, event);
  const made = ` Made by scripts/ghes.mjs from ${name}.yml, for GitHub Enterprise Server ${oldest} and later: make it again, do not edit it.`;
  document.commentBefore = [made, ...(hasArtifacts ? [trust] : [])].join('\n');
  return document.toString({ lineWidth: 0 }).trimEnd().replaceAll('ubuntu-24.04', 'self-hosted');
}

function addInputs(document, event) {
  const at = (input) => ['on', event, 'inputs', input];
  document.setIn(at('transit'), {
    description: 'The repository of a registry that folders pass through from job to job.',
    type: 'string',
    required: true,
  });
  document.setIn(at('transit-role'), {
    description:
      'The role that may read and write that repository, and nothing else; the login of the runner where absent.',
    type: 'string',
    default: '',
  });
}

function changeJob(document, job, node, target, hasArtifacts) {
  const [repository, ref] = target.split('@');
  const steps = node.get('steps').items;
  for (const [index, step] of steps.entries()) {
    const uses = String(step.get('uses') ?? '');
    const [, kind] = /^actions\/(upload|download)-artifact@/.exec(uses) ?? [];
    if (kind) steps[index] = document.createNode(transitStep(kind, step.toJSON(), job, target));
    else if (uses.startsWith('$/')) step.get('uses', true).value = `${repository}/${uses.slice(2)}@${ref}`;
  }
  if (!hasArtifacts) return;
  steps.unshift(assuming(document));
  allow(document, node.get('permissions'));
}

/** Assumes the role of the transit. Its credentials reach the steps that are given them, and no other. */
function assuming(document) {
  const credentials = document
    .getIn(['jobs', 'publish', 'steps'])
    .items.map((step) => step.get('uses', true))
    .find((uses) => String(uses?.value).startsWith('aws-actions/configure-aws-credentials@'));
  const step = document.createNode({
    id: 'transit',
    if: `\${{ always() && inputs.transit-role != '' }}`,
    uses: credentials.value,
    with: {
      'role-to-assume': `\${{ inputs.transit-role }}`,
      'aws-region': `\${{ inputs.aws-region }}`,
      'allowed-account-ids': `\${{ inputs.aws-account }}`,
      'output-env-credentials': false,
      'output-credentials': true,
    },
  });
  step.get('uses', true).comment = credentials.comment;
  return step;
}

function allow(document, permissions) {
  if (permissions.has('id-token')) return;
  const right = document.createNode('write');
  right.comment = ' the role of the transit, where one is named';
  permissions.flow = false;
  permissions.set('id-token', right);
}

function transitStep(kind, { if: condition, with: given }, job, target) {
  const [repository, ref] = target.split('@');
  const what =
    kind === 'upload'
      ? { command: 'hand-on', name: given.name, path: given.path }
      : { command: 'take', ...taken(given, job), into: given.path };
  return {
    ...(condition === undefined ? {} : { if: condition }),
    uses: `${repository}/actions/evidence@${ref}`,
    with: { ...what, transit: `\${{ inputs.transit }}`, run: `\${{ github.run_id }}` },
    env: {
      AWS_ACCESS_KEY_ID: `\${{ steps.transit.outputs.aws-access-key-id }}`,
      AWS_SECRET_ACCESS_KEY: `\${{ steps.transit.outputs.aws-secret-access-key }}`,
      AWS_SESSION_TOKEN: `\${{ steps.transit.outputs.aws-session-token }}`,
      AWS_REGION: `\${{ inputs.aws-region }}`,
    },
  };
}

/** A registry is asked for names, not for a pattern: the job that publishes names what the jobs before told it. */
function taken({ name, pattern }, job) {
  if (pattern === undefined) return { names: name };
  if (job !== 'publish') throw new Error(`${job} takes artifacts by a pattern`);
  const build = `needs.build.result != 'skipped' && needs.build.outputs`;
  const names = [
    `\${{ needs.plan.outputs.artifact }}`,
    `\${{ ${build}.parts-digest && needs.build.outputs.artifact || '' }}`,
    `\${{ ${build}.image-digest && needs.build.outputs.image || '' }}`,
    ...shards.map(
      (shard) => `\${{ needs.entrypoints.result != 'skipped' && needs.entrypoints.outputs.part-${shard} || '' }}`,
    ),
  ];
  return { names: `${names.join('\n')}\n`, each: true };
}
