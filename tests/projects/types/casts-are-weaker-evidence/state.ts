export let loose: any;
export let wide: unknown;
export let rows: string[] | null = null;
export const install = (given: any): void => { loose = given; wide = given; rows = given; };
