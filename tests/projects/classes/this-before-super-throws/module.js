class Base {}
class Early extends Base {
  constructor() {
    this.early = true;
    super();
  }
}
export { Early };
export const early = new Early(); //~ impure throw
