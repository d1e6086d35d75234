const promise = Promise.resolve(1);
Object.defineProperty(promise, 'constructor', { get: () => console.log('constructor') ?? Promise });
export const same = promise.then(() => {}); //~ impure console
