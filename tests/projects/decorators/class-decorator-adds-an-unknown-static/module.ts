import { driver } from 'no-such-package'; //~ unknown unresolved-import
function driven<T extends { driver?: unknown }>(target: T): T {
  target.driver = driver;
  return target;
}
@driven
class Model {
  declare static driver: any;
}
export const kept = Model.driver;
export const later = () => Model.driver.start();
Model.driver.start(); //~ unknown unknown-property: `driver` from "no-such-package"
export { Model };
