import type { OpenContract } from '../../contract/opened.ts';
import type { Check } from '../../core/check.ts';
import type { DigestFacts } from './facts.ts';

export type DigestCheck = Check<DigestFacts, OpenContract>;
