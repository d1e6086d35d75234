const loud = (value, context) => console.log(context.kind);
const quiet = (value, context) => value;
@quiet
export class Model {
  @quiet method() {}
  @loud field = 1; //~ impure console via loud
}
