let resolve;
export const ready = new Promise((settle) => { resolve = settle; });
ready.then((task) => task()); //~ impure console
resolve(() => console.log('late'));
