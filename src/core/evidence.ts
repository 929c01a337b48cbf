/** One object of the evidence, before the envelope. */
export interface EvidenceObject {
  /** `image_contract_manifest`, without the ending. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What every object carries: which decision it belongs to. */
export interface Envelope {
  readonly phase_id: string;
  readonly platform_run_id: string;
  readonly attempt: number;
  readonly written_at_utc: string;
  readonly git_sha: string | null;
  /** Of the image that the whole run is about; null before there is one. */
  readonly image_digest: string | null;
  readonly contract_sha256: string;
}

/** The object as it is stored: pretty, with a final newline, keys in the order given. Equal inputs give equal bytes (L8). */
export function serialise(object: EvidenceObject, envelope: Envelope): Uint8Array {
  const whole = { schema: `seaworthy/${object.name}/v1`, ...envelope, ...object.body };
  return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);
}

/** `^platform_<time>Z(_<suffix>)?$`, as the programme pins it. */
export const platformRunId = /^platform_\d{8}T\d{6}Z(_[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/;
