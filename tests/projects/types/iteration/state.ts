export let table: Map<string, number[]> | undefined;
export let source: Iterable<string> | undefined;
export const install = (a: Map<string, number[]>, b: Iterable<string>): void => { table = a; source = b; };
