const cache = new Map<string, number>();
export const view: ReadonlyMap<string, number> = cache;
export function put(key: string, value: number): void {
  cache.set(key, value);
}

export const open = new Set<string>(); //~ changed open
export function mark(key: string): void {
  open.add(key);
}
