const box = { get value() { return console.log('read') ?? {}; } };
box.value; //~ impure console via value
box['value']; //~ impure console
box?.value; //~ impure console
export const { value } = box; //~ impure console
export const kind = typeof box.value; //~ impure console
box.value?.(); //~ impure console //~ impure throw
