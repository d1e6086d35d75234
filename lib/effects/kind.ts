/** Interactions that others can observe: each makes a module impure. The text completes "which …". */
export const EFFECT_KINDS = {
  'global-write': 'writes a global variable',
  'builtin-write': 'changes a built-in object',
  'import-write': 'changes state that another module owns',
  'env-write': 'changes environment variables',
  console: 'writes to the console',
  stdio: 'uses standard input or output',
  fs: 'accesses the file system',
  net: 'uses the network',
  process: 'changes the process',
  'child-process': 'starts a process',
  timer: 'starts a timer',
  listener: 'registers a listener',
  storage: 'accesses storage',
  dom: 'changes the document',
  worker: 'starts or messages a worker',
  host: 'calls the host',
  load: 'loads other code',
  'dynamic-code': 'runs code made from a string',
  throw: 'certainly throws',
  diverge: 'never ends',
} as const;
export type EffectKind = keyof typeof EFFECT_KINDS;

/** Reads of the surrounding world: they change nothing for others and leave a module pure. */
export const AMBIENT_KINDS = {
  environment: 'reads environment variables',
  time: 'reads the clock',
  random: 'draws a random value',
  locale: 'reads the locale',
  platform: 'reads a property of the platform',
  suspend: 'suspends with a top-level await',
} as const;
export type AmbientKind = keyof typeof AMBIENT_KINDS;

/** Why the analysis could not decide. Stable words: policy and reports group by them. */
export const UNKNOWN_KINDS = {
  'unresolved-import': 'an import that does not resolve',
  'unparsed-module': 'a module that could not be read or parsed',
  'unknown-call': 'a call of something that the analysis cannot resolve',
  'unknown-property': 'a property of a value that the analysis cannot resolve',
  'unknown-coercion': 'a conversion of a value that the analysis cannot resolve',
  'unknown-iteration': 'an iteration over a value that the analysis cannot resolve',
  'unknown-write': 'a write to a value that the analysis cannot resolve',
  'import-cycle': 'a value from a module of the same import cycle',
  'computed-load': 'loading of a module whose name is computed',
  unmodelled: 'a built-in that the knowledge tables do not describe',
  unsupported: 'a construct that the analysis does not model',
  budget: 'a computation that exceeds the analysis budget',
  internal: 'a defect of the analysis',
} as const;
export type UnknownKind = keyof typeof UNKNOWN_KINDS;
