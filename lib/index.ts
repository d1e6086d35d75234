import { noExposedMutableState } from '../rules/no-exposed-mutable-state.ts';
import { noImportSideEffects } from '../rules/no-import-side-effects.ts';
import { noLoadOrderRaces } from '../rules/no-load-order-races.ts';
import { noOrderDependentInit } from '../rules/no-order-dependent-init.ts';
import { noSharedStateMutation } from '../rules/no-shared-state-mutation.ts';
import { noStatefulSharedValue } from '../rules/no-stateful-shared-value.ts';
import { noUnrestoredPatch } from '../rules/no-unrestored-patch.ts';
import { validPureAnnotation } from '../rules/valid-pure-annotation.ts';
import { validSideEffectsField } from '../rules/valid-side-effects-field.ts';
import { createPlugin, openSession } from './eslint/index.ts';

/** The ESLint plugin: `import strictModules from 'eslint-plugin-strict-modules'`. */
export default createPlugin(
  [noExposedMutableState, noImportSideEffects, noLoadOrderRaces, noOrderDependentInit, noSharedStateMutation, noStatefulSharedValue, noUnrestoredPatch, validPureAnnotation, validSideEffectsField],
  openSession,
);
