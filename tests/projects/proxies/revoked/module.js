function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
const handle = revoked({ a: 1 });
let state = 'alive';
try {
  handle.a;
} catch {
  state = 'dead';
}
if (state === 'alive') console.log('not reached');
export const kind = typeof handle;
export { handle };
const open = Proxy.revocable({ a: 1 }, {});
export const before = open.proxy.a;
open.revoke();
const perhaps = Proxy.revocable({ a: 1 }, {});
if (globalThis.done) perhaps.revoke();
export const a = perhaps.proxy.a;
export const again = open.proxy.a; //~ impure throw: which is revoked
