// Fields of the language are there before the constructor sets anything.
const log = () => console.log('made');
class Service {
  readonly done = this.start?.();
  constructor(readonly start: () => void) {}
}
new Service(log);
class Later { readonly done = this.start(); constructor(readonly start: () => void) {} }
try { new Later(log); } catch { globalThis.failed = true; } //~ impure global-write
