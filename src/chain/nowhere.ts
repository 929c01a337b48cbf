import type { EvidenceStore } from '../ports/evidence-store.ts';

/** Keeps nothing: where evidence must not be written, the gates are still asked and shown. */
export const nowhere: EvidenceStore = {
  place: '',
  list: async () => [],
  read: async () => undefined,
  write: async () => undefined,
  stream: async () => undefined,
  writeLarge: async () => undefined,
};
