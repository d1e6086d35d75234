import type { Config } from './config.ts';
interface Options<T extends object = {}> { readonly value: T }
type Handler = (options: Options) => void;
declare const injected: string;
declare function external(): void;
declare global { interface Window { app: Config } }
export const handler: Handler = (({ value }: Options) => value) satisfies Handler;
export const cast = handler as unknown as Handler, asserted = handler!;
export type { Config };
