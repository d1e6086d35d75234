@mark //~ impure throw: reads `mark` before it is initialised
export class Service {}
const mark = (target: unknown) => target;
