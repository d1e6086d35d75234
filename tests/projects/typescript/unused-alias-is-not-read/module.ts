namespace Lazy { export const box = { get part() { return console.log('read') ?? {}; } }; }
import part = Lazy.box.part;
export type Part = typeof part;
