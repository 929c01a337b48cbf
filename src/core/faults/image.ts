import type { FaultMeta } from './meta.ts';

/** What keeps us from building, reading or moving an image. */
export const imageFaults = {
  ENGINE_UNREACHABLE: {
    title: 'No container engine answers',
    why: 'What runs in the image cannot be seen.',
    fix: 'Start the engine, or point DOCKER_HOST at it and allow that in the contract.',
    rerun: 'may-help',
  },
  ENGINE_REFUSED: {
    title: 'The container engine refuses what a run needs',
    why: 'What runs in the image cannot be seen.',
    fix: 'Read its words, and bring the engine to a version that is supported.',
    rerun: 'may-help',
  },
  SNAPSHOT_INCOMPLETE: {
    title: 'Not every program of the image told its commands and arguments',
    why: 'Half a surface would look like a loss when it is compared.',
    fix: 'Ask `seaworthy entrypoints run` why, and take the snapshot when every row passes.',
    rerun: 'may-help',
  },
  BUILD_FAILED: {
    title: 'The image build failed',
    why: 'There is no image to judge.',
    fix: 'Read the engine’s last lines.',
    rerun: 'will-not-help',
  },
  IMAGE_MALFORMED: {
    title: 'An image layout, archive or manifest is malformed',
    why: 'Its digest would name something else than its content.',
    fix: 'Build or fetch it again.',
    rerun: 'will-not-help',
  },
  IMAGE_UNSUPPORTED: {
    title: 'An image uses a form that cannot be read here',
    why: 'What cannot be read is not proven.',
    fix: 'Run on Node 22.15 or newer, or build the image in a form that OCI defines.',
    rerun: 'will-not-help',
  },
  IMAGE_OUT_OF_REACH: {
    title: 'A prebuilt image lies in a registry, and an offline command looks at none',
    why: 'What was not looked at is not proven.',
    fix: 'Ask `seaworthy run`, or name an archive under `image.prebuilt.archive`.',
    rerun: 'will-not-help',
  },
  IMAGE_LOAD_MISMATCH: {
    title: 'The engine holds another image than the one that was built',
    why: 'What was judged would not be what ships.',
    fix: 'Load the archive again on an engine that keeps its digest.',
    rerun: 'will-not-help',
  },
  REGISTRY_UNREACHABLE: {
    title: 'The registry does not answer',
    why: 'What it holds cannot be seen.',
    fix: 'Check the address and the network.',
    rerun: 'may-help',
  },
  REGISTRY_DENIED: {
    title: 'The registry refuses this caller',
    why: 'What may not be read is not proven.',
    fix: 'Give the role the right that is missing.',
    rerun: 'will-not-help',
  },
  REGISTRY_NOT_FOUND: {
    title: 'The registry does not know this tag or digest',
    why: 'What is not there cannot ship.',
    fix: 'Push it first, or correct the reference.',
    rerun: 'will-not-help',
  },
  REGISTRY_TAG_EXISTS: {
    title: 'The tag exists already with another digest',
    why: 'An immutable tag names one digest for ever.',
    fix: 'Use a tag pattern with the run id, such as `git-{git_sha}-run-{ci_run_id}`.',
    rerun: 'will-not-help',
  },
  PUBLISH_REFUSED: {
    title: 'An archive may not be published under the tag of this commit',
    why: 'A tag that names a commit promises that the image was built from it and judged.',
    fix: 'Build and judge the archive in one run, from a clean checkout of this commit.',
    rerun: 'will-not-help',
  },
  REGISTRY_PROTOCOL: {
    title: 'The registry answered something that the protocol does not allow',
    why: 'An answer that is not understood proves nothing.',
    fix: 'Read the message, and ask the registry’s operator.',
    rerun: 'may-help',
  },
} as const satisfies Record<string, FaultMeta>;
