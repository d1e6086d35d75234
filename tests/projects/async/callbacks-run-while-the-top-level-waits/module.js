let task = () => console.log('early');
Promise.resolve().then(() => task()); //~ impure console
await 0; //~ ambient suspend
task = () => {};
