import * as fc from 'fast-check';

/** An expression before it is written: numbers choose its form and what it names. */
export interface ExpressionSketch {
  readonly form: number;
  readonly target: number;
  readonly name: number;
  readonly otherTarget: number;
  readonly otherName: number;
  /** Whether names are imported one by one or through the namespace. */
  readonly namespace: boolean;
  readonly value: number;
}

/** A top-level statement before it is written. */
export interface StatementSketch {
  readonly form: number;
  readonly name: number;
  readonly first: ExpressionSketch;
  readonly second: ExpressionSketch;
  readonly value: number;
}

export type ModuleSketch = readonly StatementSketch[];

/** Names that modules export: few, so that imports find something. */
export const NAMES = ['a', 'f', 'g', 'C', 't', 'default'] as const;

/** Paths that a project may have. Some shadow others. */
export const PATHS = [
  '/p/m0.js', '/p/m1.js', '/p/m2.ts', '/p/m3.js', '/p/m4.cjs', '/p/m5.js', '/p/lib/index.js', '/p/lib/m7.js', '/p/lib/m8.ts', '/p/m9.cjs', '/p/m10.js', '/p/M1.js', '/p/lib.js', '/p/data.json',
] as const;

/** What modules import: specifiers from the root, some without an extension, one an alias. */
export const SPECIFIERS = ['m0', 'm1.js', 'm2', 'm3', 'm4', 'm5.js', 'lib', 'lib/m7.js', 'lib/m8', 'm9', 'm10', 'M1.js', 'absent', 'data.json', '#alias'] as const;

const nat = (count: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: count - 1 });

const EXPRESSION_FORMS = 34;
const STATEMENT_FORMS = 34;

const expressionSketch: fc.Arbitrary<ExpressionSketch> = fc.record({
  form: nat(EXPRESSION_FORMS), target: nat(SPECIFIERS.length), name: nat(NAMES.length), otherTarget: nat(SPECIFIERS.length), otherName: nat(NAMES.length), namespace: fc.boolean(), value: nat(3),
});

export const statementSketch: fc.Arbitrary<StatementSketch> = fc.record({
  form: nat(STATEMENT_FORMS), name: nat(NAMES.length), first: expressionSketch, second: expressionSketch, value: nat(3),
});

export const moduleSketch: fc.Arbitrary<ModuleSketch> = fc.array(statementSketch, { minLength: 1, maxLength: 6 });
