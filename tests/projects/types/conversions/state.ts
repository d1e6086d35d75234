export let label: string | undefined;
export let when: Date | undefined;
export let box: { toString(): string } | undefined;
export const install = (a: string, b: Date): void => { label = a; when = b; box = b; };
