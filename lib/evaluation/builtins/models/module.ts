import { STRING, UNDEFINED_VALUE, isConstant } from '../../../values/index.ts';
import type { Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { hostModule } from '../../modules/loading.ts';

/** `process.getBuiltinModule("fs")`: the module itself, or nothing for a name that is none. */
const getBuiltinModule: Model = ({ frame, given }) => {
  const name = argument(given, 0);
  if (!isConstant(name) || name.types !== STRING) return undefined;
  const path = hostModule(frame.run.realm, String(name.constant));
  return path === null ? UNDEFINED_VALUE : frame.run.realm.value(path);
};

export const MODULE_MODELS: Readonly<Record<string, Model>> = { 'process.getBuiltinModule': getBuiltinModule };
