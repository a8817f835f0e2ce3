import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The count in JSON is what .ci/run closes with.
    reporters: [['json', { outputFile: 'node_modules/.cache/tests.json' }], 'default'],
    maxWorkers: 2,
    setupFiles: ['src/cli/quick-imports.ts'],
  },
});
