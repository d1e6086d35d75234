import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Sources of analysed projects, some of them named like tests.
    exclude: ['**/node_modules/**', 'tests/projects/**', 'tests/state/**', 'tests/exposed/**'],
    // Defects of the engine throw instead of becoming `unknown`.
    env: { STRICT_MODULES_LOUD: '1' },
    testTimeout: 60_000,
  },
});
