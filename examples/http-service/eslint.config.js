import parser from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import strictModules from 'eslint-plugin-strict-modules';

export default defineConfig({
  files: ['src/**/*.ts'],
  languageOptions: { parser },
  plugins: { 'strict-modules': strictModules },
  extends: ['strict-modules/recommended'],
  settings: { 'strict-modules': { environment: 'node' } },
  rules: {
    // The service has findings on purpose: as warnings they are shown without failing the run.
    'strict-modules/no-import-side-effects': 'warn',
      'strict-modules/no-order-dependent-init': 'warn',
  },
});
