const clock = {};
Object.defineProperty(clock, 'now', { get: () => 1, configurable: true });
Object.defineProperty(clock, 'now', { get: () => 2 });
export const now = clock.now;
Object.defineProperty(clock, 'fixed', { get: () => 1 });
Object.defineProperty(clock, 'fixed', { value: 1 }); //~ impure throw: which is fixed
