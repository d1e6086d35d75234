const box = { get value() { return console.log('read'); } };
export const a = 'value' in box;
export const b = Object.hasOwn(box, 'value');
export const c = Object.keys(box);
export const d = Object.getOwnPropertyDescriptor(box, 'value');
export const e = delete box.value;
