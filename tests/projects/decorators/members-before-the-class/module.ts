let armed = () => {};
const arm = (value: unknown, context: unknown) => { armed = () => console.log('armed'); };
const fire = (value: unknown, context: unknown) => armed();
@fire //~ impure console via fire > armed
export class Model { @arm method() {} }
