const proto = new Proxy({}, { get: () => console.log('get'), set: () => console.log('set') ?? true, has: () => console.log('has') ?? false });
const box = Object.create(proto);
box.own = 1; //~ impure console via set
box.missing; //~ impure console via get
export const found = 'missing' in box; //~ impure console via has
