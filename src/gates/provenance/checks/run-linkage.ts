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
    const missing = { subject: facts.platformRunId, message: 'run.json or the run header does not exist' };
    const needed = contract.evidence['run-linkage'] === 'required' && !facts.rehearsal && facts.linked.length < 2;
    if (facts.linked.length > 0) return report(2, [...disagreements(facts), ...(needed ? [missing] : [])]);
    if (contract.evidence['run-linkage'] === 'deferred')
      return notApplicable('RUN_LINKAGE_DEFERRED: the contract defers it');
    return needed ? report(2, [missing]) : notApplicable('rehearsal');
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
