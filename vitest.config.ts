import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // It imports JSON in a way that only a bundler understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
