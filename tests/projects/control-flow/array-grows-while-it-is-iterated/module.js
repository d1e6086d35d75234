const queue = [() => queue.push(() => (globalThis.second = 1))];
for (const job of queue) job(); //~ impure global-write: globalThis.second
