/** The engines that `test/e2e/rig/rig with` started. Without one a test fails: nothing is skipped. */
export function rig() {
  return {
    dockerHost: needed('SEAWORTHY_RIG_DOCKER_HOST'),
    legacyDockerHost: needed('SEAWORTHY_RIG_LEGACY_DOCKER_HOST'),
    podmanHost: needed('SEAWORTHY_RIG_PODMAN_HOST'),
    dockerConfig: needed('SEAWORTHY_RIG_DOCKER_CONFIG'),
    registry: needed('SEAWORTHY_RIG_REGISTRY'),
    s3: needed('SEAWORTHY_RIG_S3'),
    aws: needed('SEAWORTHY_RIG_AWS'),
    baseLayout: needed('SEAWORTHY_RIG_BASE_LAYOUT'),
    baseDigest: needed('SEAWORTHY_RIG_BASE_DIGEST'),
    chromium: needed('SEAWORTHY_RIG_CHROMIUM'),
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: run the tests with \`npm run test:e2e\``);
  return value;
}
