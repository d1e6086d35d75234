class Box {
  constructor(value) {
    this.value = value;
  }
}
export const sum = Reflect.apply((left, right) => left + right, null, [1, 2]);
export const box = Reflect.construct(Box, [1]).value.toFixed();
Reflect.apply(() => (globalThis.applied = 1), null, []); //~ impure global-write: globalThis.applied
