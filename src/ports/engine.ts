import type { Digest } from '../core/digest.ts';

/** What to build, and where the bytes go. */
export interface BuildRequest {
  /** Absolute path of the build context. */
  readonly context: string;
  /** Absolute path of the Dockerfile. */
  readonly dockerfile: string;
  readonly target?: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** `NAME` to `oci-layout://...`, as `--build-context` takes it. */
  readonly namedContexts: Readonly<Record<string, string>>;
  /** Secret specifications as `--secret` takes them, `id=npm,env=NPM_TOKEN`. */
  readonly secrets: readonly string[];
  readonly platforms: readonly string[];
  /** Absolute path of the OCI archive to write. It must not exist. */
  readonly archive: string;
  readonly timeoutSeconds: number;
  /** Called with each line of the engine's progress. */
  readonly onProgress?: (line: string) => void;
}

/** A base image as the engine resolved it. */
export interface ResolvedBase {
  readonly reference: string;
  readonly digest: Digest | null;
}

export interface BuildOutcome {
  readonly bases: readonly ResolvedBase[];
  readonly completedAt: number;
}

/** How an engine names a loaded image: today's store by its manifest, the older one by its config. */
export interface LoadedImage {
  readonly identity: 'manifest' | 'config';
  /** What to run: always by digest. */
  readonly reference: Digest;
}

export interface RunRequest {
  readonly image: Digest;
  /** Replaces the image's entrypoint; never passes a shell. */
  readonly argv: readonly string[];
  readonly timeoutSeconds: number;
  /** Bytes kept of each output stream. */
  readonly outputLimit: number;
}

export interface CapturedOutput {
  readonly text: string;
  /** True where more came than was kept. */
  readonly truncated: boolean;
}

/** How one container ended. */
export type RunEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'signalled'; readonly signal: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'out-of-memory' }
  /** The runtime could not start it. */
  | {
      readonly kind: 'not-started';
      readonly reason: 'program-missing' | 'not-executable' | 'exec-format' | 'image-missing' | 'other';
      readonly detail: string;
    };

export interface RunOutcome {
  readonly end: RunEnd;
  readonly stdout: CapturedOutput;
  readonly stderr: CapturedOutput;
  readonly durationMs: number;
}

export interface EngineInfo {
  readonly version: string;
  readonly store: 'containerd' | 'graph';
  /** Processors that the engine may use. */
  readonly processors: number;
}

/** A container engine. Every failure to answer is a Fault: ENGINE_UNREACHABLE, BUILD_FAILED, IMAGE_LOAD_MISMATCH, PROCESS_*. */
export interface ContainerEngine {
  info(): Promise<EngineInfo>;
  /** Builds once, to an OCI archive, without added attestations. */
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** Loads an OCI archive and proves that the engine holds that very image. */
  load(archive: string, image: { readonly manifest: Digest; readonly config: Digest }): Promise<LoadedImage>;
  /**
   * Runs one isolated container and removes it: no network, read-only root with a small tmpfs on /tmp, no capabilities,
   * no new privileges, limits on memory, processors and processes. A time-out kills it.
   */
  run(request: RunRequest): Promise<RunOutcome>;
  /** Removes the images that were loaded here and were not there before. One that stays costs space and no verdict. */
  release(): Promise<void>;
}
