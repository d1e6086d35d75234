/** Thrown when one of our own assumptions does not hold: a defect of ours, never of the analysed code. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/** Unwraps `value`, saying what was expected when it is absent. */
export function expectPresent<T>(value: T | null | undefined, expectation: string): T {
  if (value === null || value === undefined) throw new InvariantViolation(`expected ${expectation}`);
  return value;
}

export function invariant(condition: boolean, expectation: string): asserts condition {
  if (!condition) throw new InvariantViolation(`expected ${expectation}`);
}
