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
  /** SSH keys as `--ssh` takes them, `default=/path/to/key`. */
  readonly ssh: readonly string[];
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

/** One platform of an image, as the engine holds it. */
export interface LoadedPlatform extends LoadedImage {
  /** `linux/amd64`. */
  readonly platform: string;
}

export interface RunRequest {
  readonly image: Digest;
  /** What runs: it replaces the image’s entrypoint and command. Never passes a shell. */
  readonly argv: readonly string[];
  /** Keeps the image’s entrypoint: `argv` then replaces its command only, and an empty one not even that. */
  readonly ownEntrypoint?: boolean;
  /** `linux/arm64`; what the engine itself is where nothing is said. */
  readonly platform?: string;
  readonly user?: string;
  readonly workdir?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Folders that the program may write to, each a small file system in memory. */
  readonly writablePaths?: readonly string[];
  readonly memoryMiB?: number;
  /** How many processes and threads it may have. */
  readonly processes?: number;
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
  /** It said more than any honest program does, and was ended for it. */
  | { readonly kind: 'flooded' }
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
  /** As images name it: `amd64`. */
  readonly architecture: string;
  /** Processors that the engine may use. */
  readonly processors: number;
  /** How many containers run at one moment: what its processors and memory can bear. */
  readonly slots: number;
}

/** A container engine. Every failure to answer is a Fault: ENGINE_UNREACHABLE, BUILD_FAILED, IMAGE_LOAD_MISMATCH, PROCESS_*. */
export interface ContainerEngine {
  info(): Promise<EngineInfo>;
  /** Builds once, to an OCI archive, without added attestations. */
  build(request: BuildRequest): Promise<BuildOutcome>;
  /** Loads one platform of an OCI archive and proves that the engine holds that very image. */
  load(archive: string, image: { readonly manifest: Digest; readonly config: Digest }): Promise<LoadedImage>;
  /**
   * Runs one isolated container and removes it: no network, read-only root with a small tmpfs on /tmp, no capabilities,
   * no new privileges, limits on memory, processors and processes. A time-out kills it. Ask for as many as there are: those
   * for which there is no room yet are made and wait.
   */
  run(request: RunRequest): Promise<RunOutcome>;
  /** Removes the images that were loaded here and were not there before. One that stays costs space and no verdict. */
  release(): Promise<void>;
}
