const a = () => [1, 2].map(() => 1).length;
const b = () => a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a() + a();
const c = () => b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b() + b();
const d = () => c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c() + c();
const e = () => d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d() + d();
export const made = { count: e() }; //~ unknown budget: evaluation steps
export const count = made.count.toFixed();
globalThis.after = 1; //~ impure global-write
