queueMicrotask(() => console.log('microtask')); //~ impure? console
process.nextTick(() => console.log('tick')); //~ impure? console
