import { defineConfig } from 'vitest/config';

export default defineConfig({ cacheDir: '../../../node_modules/.vite/patches', test: { include: ['checks.mjs'], restoreMocks: true, unstubEnvs: true, unstubGlobals: true } });
