import type { Unknown } from 'not-installed';
export interface Shape { readonly unknown: Unknown }
export type Alias<T> = T extends Shape ? T['unknown'] : never;
declare const later: Shape;
export declare function describe(shape: Shape): string;
