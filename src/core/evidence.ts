import type { Envelope } from './envelope.ts';

/** One object of the evidence, before the envelope. */
export interface EvidenceObject {
  /** `image_contract_manifest`, without the ending. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The object as it is stored: pretty, with a final newline, keys in the order given. Equal inputs give equal bytes (L8). */
export function serialise(object: EvidenceObject, envelope: Envelope): Uint8Array {
  const whole = { schema: `seaworthy/${object.name}/v1`, ...envelope, ...object.body };
  return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);
}

/** `^platform_<time>Z(_<suffix>)?$`, as the programme pins it. */
export const platformRunId = /^platform_\d{8}T\d{6}Z(_[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/;
