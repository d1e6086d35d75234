const make = () => {};
export class Wrong extends make {} //~ impure throw: extends
