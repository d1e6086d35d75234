// decorators: legacy
// parameter decorators
function mark(label: string): any { return (...given: any[]) => { probe(label + given.length); }; }
export class Service {
  constructor(@mark('parameter') readonly given: string) {}
  run(@mark('argument') value: number) { return never(value); }
  static create(@mark('first') a: string, b: string, @mark('third') c: string) { return never(a + b + c); }
}
