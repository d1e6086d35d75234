const Quiet = new Proxy(class { a = 1; }, {});
const Loud = new Proxy(class { constructor() { console.log('made'); } }, {});
export const quiet = new Quiet();
export const loud = new Loud(); //~ impure console
