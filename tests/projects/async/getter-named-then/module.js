const loud = { get then() { return console.log('looked'); } };
await loud; //~ impure console via then //~ ambient suspend
Promise.resolve(loud); //~ impure console via then
