import { describe, makeDict } from './dict.ts';

const x = makeDict();
x['name'] = 'v';
export const described = describe(x);
export function perCall(): unknown {
  const made = makeDict();
  made['name'] = 'v';
  return describe(made);
}
