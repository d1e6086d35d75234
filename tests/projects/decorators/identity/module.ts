function keep(value: unknown, context: unknown) {}
@keep
export class Model {
  @keep field = 1;
  @keep method() {}
  @keep get size() { return 1; }
  @keep accessor name = 'a';
}
