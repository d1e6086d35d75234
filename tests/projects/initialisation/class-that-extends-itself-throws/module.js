export class Circle extends Circle {} //~ impure throw: reads `Circle` before it is initialised
