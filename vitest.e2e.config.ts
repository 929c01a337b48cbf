import { defineConfig } from 'vitest/config';

/** Real engines, started by the rig: a run in which everything was skipped is a failure. */
export default defineConfig({
  test: {
    // It imports JSON in a way that only a bundler understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    include: ['test/e2e/**/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
