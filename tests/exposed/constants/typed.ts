//# constants: report
export const list = ['a', 'b']; //~ constant list asConst: ['a', 'b'] as const | freeze: Object.freeze(['a', 'b'])
export const literal = ['a', 'b'] as const;
export const typed: readonly string[] = ['a'];
export const record: Readonly<Record<string, number>> = { a: 1 };
