let armed = () => {};
const arm = (value: unknown, context: unknown) => { armed = () => console.log('armed'); };
const fire = (value: unknown, context: unknown) => armed();
export class Quiet { @arm @fire method() {} }
armed = () => {};
export class Loud { @fire @arm method() {} } //~ impure console via fire > armed
