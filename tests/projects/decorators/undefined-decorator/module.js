@missing //~ impure throw: missing
export class Model {}
