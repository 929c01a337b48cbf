import type { OpenContract } from '../../contract/opened.ts';
import type { Check } from '../../core/check.ts';
import type { EvidenceFacts } from './facts.ts';

export type EvidenceCheck = Check<EvidenceFacts, OpenContract>;
