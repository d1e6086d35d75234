const table = { a: 1, b: 2 } satisfies Record<string, number>;
export const first = table.a as unknown as string;
export const second = <T,>(value: T): T => value;
export const third = second<number>(table['b']!);
