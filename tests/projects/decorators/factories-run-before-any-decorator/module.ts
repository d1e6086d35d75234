let armed = () => {};
const first = (value: unknown, context: unknown) => armed();
const second = () => {
  armed = () => console.log('armed');
  return (value: unknown, context: unknown) => {};
};
export class Model { @first a() {} @second() b() {} } //~ impure console via first > armed
