// Nothing that it imports adds it.
export const tag = Reflect.describe('a'); //~ impure throw
