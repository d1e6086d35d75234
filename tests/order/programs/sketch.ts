import * as fc from 'fast-check';

/** How a top-level binding of a generated module is made. */
const BINDINGS = ['const', 'let', 'class', 'function', 'var', 'default expression', 'default function', 'default identifier'] as const;
export type BindingForm = (typeof TYPESCRIPT_BINDINGS)[number];

/** TypeScript has more. */
const TYPESCRIPT_BINDINGS = [...BINDINGS, 'enum'] as const;

/** What an initialiser does with a binding. */
const USES = ['value', 'typeof', 'member', 'spread', 'keys', 'in function', 'deferred'] as const;
export type Use = (typeof USES)[number];

/** Numbers are taken modulo what there is. */
export interface ReadSketch {
  readonly module: number;
  readonly binding: number;
  readonly use: Use;
  /** Through a module that re-exports it, where there is one. */
  readonly throughBarrel: boolean;
}

export interface BindingSketch {
  readonly form: BindingForm;
  readonly reads: readonly ReadSketch[];
}

export interface ModuleSketch {
  /** Modules that are requested before those that reads need. */
  readonly requests: readonly { readonly module: number; readonly how: 'bare' | 'star' | 'reexport' }[];
  readonly bindings: readonly BindingSketch[];
  readonly suspends: boolean;
}

export type ProgramSketch = readonly ModuleSketch[];

const read: fc.Arbitrary<ReadSketch> = fc.record({ module: fc.nat(7), binding: fc.nat(3), use: fc.constantFrom(...USES), throughBarrel: fc.boolean() });
const request = fc.record({ module: fc.nat(7), how: fc.constantFrom('bare', 'star', 'star', 'reexport') });

function moduleSketch({ suspending, typescript }: SketchOptions): fc.Arbitrary<ModuleSketch> {
  const binding = fc.record({ form: fc.constantFrom<BindingForm>(...(typescript === true ? TYPESCRIPT_BINDINGS : BINDINGS)), reads: fc.array(read, { maxLength: 2 }) });
  return fc.record({
    requests: fc.array(request, { maxLength: 3 }),
    bindings: fc.array(binding, { minLength: 1, maxLength: 4 }),
    suspends: suspending ? fc.boolean().map((is) => is) : fc.constant(false),
  });
}

interface SketchOptions {
  readonly suspending: boolean;
  readonly typescript?: boolean;
}

/** Modules that import each other in every direction. */
export function programSketch(options: SketchOptions): fc.Arbitrary<ProgramSketch> {
  return fc.array(moduleSketch(options), { minLength: 2, maxLength: 7 });
}
