//# environment: browser
export const start = () => new Worker(new URL('./worker.js', import.meta.url));
new Worker(new URL('./worker.js', import.meta.url)); //~ impure worker
