const store = ((globalThis as any)[Symbol.for('pkg.store')] ??= new Map<string, unknown>());

let renders = 0;
export function Component(): null {
  renders++; //~ counter module renders via Component
  return null;
}

const table: Record<string, unknown> = {};
export function put(key: string, value: unknown): void {
  table[key] = value; //~ grows module table.* via put
}

export { store };
