// decorators: legacy
const seen: string[] = [];
function mark(label: string): any { probe(label); return (...given: any[]) => { seen.push(label + typeof given[1]); }; }
function wrap(_target: object, _key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const { value } = descriptor;
  return { ...descriptor, value(this: unknown, ...given: unknown[]) { never(0); return value.apply(this, given); } };
}
function sealed<T extends Function>(target: T): void { Object.seal(target); Object.seal(target.prototype); }
@sealed
@mark('class')
export class Service {
  @mark('property') name = 'a';
  @mark('static') static count = 0;
  constructor(readonly given: string) {}
  @wrap @mark('method') run(value: number) { return never(value); }
  @mark('accessor') get size() { return never(1); }
}
export const order = seen.length;
