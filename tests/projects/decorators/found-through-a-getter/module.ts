const api = { get entity() { return console.log('looked up') ?? ((value: unknown, context: unknown) => {}); } };
@api.entity //~ impure console via entity
export class Model {}
