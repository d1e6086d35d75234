import parser from '@typescript-eslint/parser';
import strictModules from 'eslint-plugin-strict-modules';
import { strictModulesSettings } from 'eslint-plugin-strict-modules/config';

// The package whose script runs: its task keeps what was found in its own folder.
const name = process.env.npm_package_name?.replace('@example/', '');

export default [
  { files: ['packages/*/src/**/*.ts'], languageOptions: { parser } },
  strictModules.configs.recommended,
  strictModulesSettings({ environment: 'node', ...(name === undefined ? {} : { cache: `packages/${name}/.summaries` }) }),
];
