const promise = Promise.resolve(1);
promise.then = () => console.log('then');
await promise; //~ ambient suspend
promise.finally(() => {}); //~ impure console
