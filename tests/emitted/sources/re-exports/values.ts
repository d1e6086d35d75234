export const first = probe(1);
export let second = 2;
export function third() { return probe(first + second); }
export interface Shape { sides: number }
export default function fallback() { return 4; }
export const lazy = () => never(0);
export * from './more';
