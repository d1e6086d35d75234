// decorators: standard
function logged<T extends (...given: any[]) => any>(method: T, context: ClassMethodDecoratorContext): T {
  probe(context.name);
  return function (this: any, ...given: any[]) { return method.apply(this, given); } as T;
}
function bound(_: unknown, context: ClassMethodDecoratorContext) {
  context.addInitializer(function (this: any) { this[context.name] = this[context.name].bind(this); });
}
function initial(_: unknown, context: ClassFieldDecoratorContext) { return (value: any) => probe(value ?? context.kind); }
function counted<T extends new (...given: any[]) => object>(target: T, context: ClassDecoratorContext): void { context.addInitializer(() => { probe(target); }); }
@counted
export class Service {
  @initial name = 'a';
  @logged run(value: number) { return value; }
  @bound handle() { return this.name; }
  @logged static create() { return new Service(); }
  unused() { return never(0); }
}
export const service = Service.create();
export const result = [service.run(1), service.handle()];
