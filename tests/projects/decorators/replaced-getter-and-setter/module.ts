const loud = (old: unknown, context: { kind: string }): any => () => console.log(context.kind);
class Model {
  @loud get size() { return 1; }
  @loud set width(next: number) {}
}
export const size = new Model().size; //~ impure console
new Model().width = 1; //~ impure console
