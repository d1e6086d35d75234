namespace Lazy { export const box = { get part() { return console.log('read') ?? {}; } }; }
export import part = Lazy.box.part; //~ impure console via part
