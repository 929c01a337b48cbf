import { notApplicable, report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { ProvenanceCheck } from '../check.ts';
import type { ProvenanceFacts } from '../facts.ts';

/** `run.json` and the run header tell the same run, tag, digest and commit. */
export const runLinkage: ProvenanceCheck = {
  code: 'PROVENANCE_RUN_LINKAGE',
  checkId: 'run_linkage',
  title: 'The run’s own documents disagree with the provenance, or do not exist',
  why: 'A run that is pinned to another image runs another image.',
  fix: 'Write `run.json` and the run header from this run’s provenance.',
  level: 'block',
  evaluate(facts, { contract }) {
    if (facts.linked.length > 0) return report(facts.linked.length, disagreements(facts));
    if (contract.evidence['run-linkage'] === 'deferred')
      return notApplicable('RUN_LINKAGE_DEFERRED: the contract defers it');
    if (facts.rehearsal) return notApplicable('rehearsal');
    return report(1, [{ subject: facts.platformRunId, message: 'neither run.json nor the run header exists' }]);
  },
};

function disagreements({ linked, record, platformRunId }: ProvenanceFacts): Finding[] {
  const wanted = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: record.git_sha };
  return linked.flatMap(({ key, platform_run_id, triplet }) => {
    const fields = Object.entries(wanted).filter(
      ([name, value]) => typeof triplet !== 'object' || triplet === null || Reflect.get(triplet, name) !== value,
    );
    const wrong = [...(platform_run_id === platformRunId ? [] : ['platform_run_id']), ...fields.map(([name]) => name)];
    return wrong.map((name) => ({ subject: `${key} ${name}`, message: 'differs from the provenance' }));
  });
}
