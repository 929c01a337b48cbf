import type { OfflinePorts } from './check.ts';
import type { ChainImage, ImagePorts, Published } from './image.ts';
import type { GateOutcome } from './outcome.ts';
import type { Builder } from './record.ts';

/** What a full run needs beyond the offline gates. */
export interface RunPorts extends OfflinePorts {
  readonly images: ImagePorts;
  readonly builder: Builder;
  /** Absolute path of the repository. */
  readonly root: string;
  /** Names that `--build-arg` and `--build-context` replaced. */
  readonly replaced: readonly string[];
  readonly namedContexts: Readonly<Record<string, string>>;
  readonly secretSpecs: readonly string[];
  readonly sshSpecs: readonly string[];
  readonly buildTimeoutSeconds: number;
}

/** What one full run has come to so far. */
export interface Progress {
  readonly gates: GateOutcome[];
  /** What the build takes and the commit does not hold. */
  uncommitted: readonly string[];
  built: ChainImage | undefined;
  published: Published | undefined;
}
