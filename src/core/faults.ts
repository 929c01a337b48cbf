import { evidenceFaults } from './faults/evidence.ts';
import { imageFaults } from './faults/image.ts';
import { jobFaults } from './faults/job.ts';
import { repositoryFaults } from './faults/repository.ts';

/** Every way in which something can keep us from deciding. `explain`, the docs and every message are made from this. */
export const faults = { ...repositoryFaults, ...imageFaults, ...evidenceFaults, ...jobFaults } as const;

export type FaultCode = keyof typeof faults;
