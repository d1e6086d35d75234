function loud(value: unknown, context: unknown) {
  console.log('decorated');
}
export const Model = @loud class {}; //~ impure console via loud
@loud //~ impure console via loud
export default class {}
