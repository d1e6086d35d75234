//# environment: bun
export const where = typeof Bun === 'undefined' ? null.x : 'bun';
export const home = process.env.HOME; //~ ambient environment //~ ambient environment
export const mode = Bun.env.MODE; //~ ambient environment
export const bytes = Buffer.alloc(1);
export const document = typeof window === 'undefined' ? null : window.open();
export const found = Deno.cwd(); //~ impure throw: `Deno`, which is not defined
