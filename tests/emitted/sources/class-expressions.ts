type Constructor<T = object> = new (...given: any[]) => T;
const Named = class Inner { static self = () => Inner; static [probe('computed')] = 1; };
export const same = Named.self() === Named;
const Loud = <Base extends Constructor>(Parent: Base) => class extends Parent { loud = probe('loud'); quiet() { return never(0); } };
class Plain { plain = 1; }
export class Mixed extends Loud(Plain) {}
export const mixed = new Mixed();
export const made = new (class { constructor() { probe(new.target); } })();
