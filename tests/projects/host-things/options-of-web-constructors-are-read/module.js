const tells = (name, value) => ({ get [name]() { globalThis[name] = true; return value; } });

export const plain = new Headers({ accept: 'text/plain' });
export const response = new Response('', { status: 200, headers: { a: 'b' } });
export const event = new CustomEvent('ready', { detail: 1 });

export const headers = new Headers(tells('accept', 'text/plain')); //~ impure global-write: globalThis[name]
export const status = new Response('', tells('statusText', 'OK')); //~ impure global-write: globalThis[name]
export const loud = new CustomEvent('ready', tells('detail', 1)); //~ impure global-write: globalThis[name]
new EventTarget().addEventListener('ready', () => {}, tells('once', true)); //~ impure global-write: globalThis[name]
