const start = () => console.log('started');
export const kept = Promise.resolve(1).then(0);
Promise.resolve(start).then({}).then((given) => given()); //~ impure console
Promise.reject(start).catch('no function').then(null, (given) => given()); //~ impure? console
const perhaps = Math.random() > 0.5 ? 1 : () => () => {}; //~ ambient random
Promise.resolve(start).then(perhaps).then((given) => given()); //~ impure? console
Promise.reject(new Error('lost')).catch(1); //~ impure throw
