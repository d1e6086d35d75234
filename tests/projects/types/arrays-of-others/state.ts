export interface Row { id: number; name: string; tags: string[] }
export let rows: Row[] | null = null;
export function install(given: Row[]): void { rows = given; }
