import { notApplicable, report } from '../../../core/check.ts';
import type { ProvenanceCheck } from '../check.ts';
import { linkageFindings, missingDocuments } from '../linkage.ts';

/** `run.json` and the run header tell the same run, tag, digest and commit; the configuration that the run pins is the contract’s. */
export const runLinkage: ProvenanceCheck = {
  code: 'PROVENANCE_RUN_LINKAGE',
  checkId: 'run_linkage',
  title: 'The run’s own documents disagree with the provenance, or do not exist',
  why: 'A run that is pinned to another image runs another image.',
  fix: 'Write `run.json` and the run header from this run’s provenance, with `seaworthy provenance pin`.',
  level: 'block',
  evaluate(facts, { contract }) {
    const missing = contract.evidence['run-linkage'] === 'required' ? missingDocuments(facts) : [];
    if (facts.linked.length > 0) return report(2, [...linkageFindings(facts), ...missing]);
    if (contract.evidence['run-linkage'] === 'deferred')
      return notApplicable('RUN_LINKAGE_DEFERRED: the contract defers it');
    return facts.rehearsal ? notApplicable('rehearsal') : report(2, missing);
  },
};
