const start = () => console.log('started');
const late = () => new Promise((resolve) => queueMicrotask(() => resolve(start)));
late().then((given) => given()); //~ impure? console
(async () => { const given = await late(); given(); })(); //~ impure? console
(async () => { for await (const given of [late()]) given(); })(); //~ impure? console
Promise.all([late()]).then(([given]) => given()); //~ impure? console
Promise.race([late()]).then((given) => given()); //~ impure? console
Promise.allSettled([late()]).then(([{ value }]) => value()); //~ impure? console
let settle;
const waiting = new Promise((resolve) => { settle = resolve; });
waiting.then((given) => given());
export { settle };
