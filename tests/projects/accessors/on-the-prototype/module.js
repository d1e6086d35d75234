const proto = { get a() { return console.log('a'); } };
const literal = { __proto__: proto };
const made = Object.create(proto);
const set = Object.setPrototypeOf({}, proto);
literal.a; //~ impure console
made.a; //~ impure console
set.a; //~ impure console
export const none = { ['__proto__']: proto }.a;
