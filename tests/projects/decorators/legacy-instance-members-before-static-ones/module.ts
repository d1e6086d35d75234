let armed = () => {};
const arm = (target: object, key: string) => { armed = () => console.log('armed'); };
const fire = (target: object, key: string) => armed();
export class Model {
  @fire static shared = 1; //~ impure console via fire > armed
  @arm own = 1;
}
