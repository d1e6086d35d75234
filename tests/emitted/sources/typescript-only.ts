import type { Stats } from 'node:fs';
import { type PathLike, constants } from 'node:fs';
interface Named { name: string }
type Pair<T> = [T, T];
declare const ambient: string;
declare function declared(): void;
export abstract class Abstract<T> implements Named { name = probe('a'); abstract value: T; private static readonly made = 1; declare hidden: Stats; static read(this: void) { return Abstract.made; } }
function over(a: string): string; function over(a: number): number; function over(a: any) { return probe(a); }
export const pair = [over(1), over('a')] as const satisfies readonly unknown[];
export const cast = <unknown>(pair as unknown as Pair<number>)!;
export function assert(value: unknown): asserts value is string { if (!value) never(0); }
export type { Named, PathLike };
export const mode = typeof constants;
