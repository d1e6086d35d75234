export class Wrong extends 42 {} //~ impure throw: extends
