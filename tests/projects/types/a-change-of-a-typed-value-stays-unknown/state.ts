export let rows: number[] | null = null;
export let settings: { port: number } | null = null;
export const install = (given: number[]): void => { rows = given; settings = { port: 1 }; };
