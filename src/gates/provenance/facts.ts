/** What is recorded of how the image came to be. */
export interface ProvenanceRecord {
  readonly image_tag: string;
  readonly image_digest: string;
  readonly git_sha: string;
  /** null, with the actor and the time, where this run did not build the image. */
  readonly build_driver: string | null;
  readonly image_reference_mode: string;
  readonly ecr_repo_uri: string | null;
  readonly dockerfile_path: string;
  readonly build_context_path: string;
  readonly build_completed_at_utc: string | null;
  readonly build_actor: string | null;
  readonly oci_digest_algo: string;
  readonly oci_digest_value: string;
  readonly oci_config_digest: string;
  readonly oci_layer_digests: readonly string[];
  readonly context_digest: string | null;
  readonly base_images: readonly { readonly reference: string; readonly digest: string | null }[];
  readonly release_metadata_receipt_ref: string;
}

/** A document of the run that must agree with the record. */
export interface LinkedDocument {
  readonly key: string;
  readonly kind: 'run' | 'header';
  readonly platform_run_id: unknown;
  readonly triplet: unknown;
  /** Of the run: what its configuration digest covers, and the digest. */
  readonly config: unknown;
  readonly config_digest: unknown;
}

export interface ProvenanceFacts {
  readonly record: ProvenanceRecord;
  /** The same fields as the digest manifest states them. */
  readonly manifest: {
    readonly image_tag: string;
    readonly image_digest: string;
    readonly oci_config_digest: string;
    readonly oci_layer_digests: readonly string[];
  };
  /** The tag's digest in the registry; undefined where none was asked. */
  readonly registryDigest: string | undefined;
  readonly rehearsal: boolean;
  readonly prebuilt: boolean;
  readonly platformRunId: string;
  readonly ciRunId: string;
  readonly commandFamily: string;
  /** `run.json` and the run header, where they exist. */
  readonly linked: readonly LinkedDocument[];
  /** What the contract pins of the platform’s configuration. */
  readonly config: Readonly<Record<string, unknown>>;
}
