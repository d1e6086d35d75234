function loud(value: unknown, context: unknown) {
  console.log('decorated');
}
@loud //~ impure console via loud
export class Model {}
