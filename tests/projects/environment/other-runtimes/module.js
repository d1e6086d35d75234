// Nobody says where it runs: every branch counts.
if (typeof Bun !== 'undefined') Bun.serve({ fetch: () => new Response() }); //~ impure? net: Bun.serve()
if (globalThis.Deno) globalThis.Deno.env.set('A', '1'); //~ impure? env-write
export const level = typeof Deno === 'undefined' ? 'node' : Deno.env.get('LEVEL'); //~ ambient environment
export const file = typeof Bun === 'object' ? Bun.file('a.txt') : null;
export const isEdge = typeof EdgeRuntime === 'string'; //~ ambient platform
export const rewriter = typeof HTMLRewriter === 'function' ? new HTMLRewriter().on('a', { element() {} }) : null;
