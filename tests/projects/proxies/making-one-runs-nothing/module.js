export const lazy = new Proxy({}, {
  get: () => console.log('get'),
  set: () => console.log('set'),
  has: () => console.log('has'),
});
export const { proxy, revoke } = Proxy.revocable({}, { get: () => console.log('get') });
revoke();
