// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { buildDriver } from './checks/build-driver.ts';
import { configDigestMalformed } from './checks/config-digest-malformed.ts';
import { digestMalformed } from './checks/digest-malformed.ts';
import { fieldMissing } from './checks/field-missing.ts';
import { gitShaMarker } from './checks/git-sha-marker.ts';
import { layerDigestMalformed } from './checks/layer-digest-malformed.ts';
import { ociAnchor } from './checks/oci-anchor.ts';
import { registryDigest } from './checks/registry-digest.ts';
import { runLinkage } from './checks/run-linkage.ts';
import { tagPattern } from './checks/tag-pattern.ts';

export const checks = [
  buildDriver,
  configDigestMalformed,
  digestMalformed,
  fieldMissing,
  gitShaMarker,
  layerDigestMalformed,
  ociAnchor,
  registryDigest,
  runLinkage,
  tagPattern,
] as const;
