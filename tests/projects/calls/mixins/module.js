const Serializable = (Base) => class extends Base { serialize() { return JSON.stringify(this); } };
const Evented = (Base) => class extends Base { listeners = []; };
class Model {}
export class User extends Serializable(Evented(Model)) {}
export const text = new User().serialize();
