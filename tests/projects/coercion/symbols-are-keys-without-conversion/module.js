const tag = Symbol('tag');
export const box = { [tag]: 1, [Symbol.iterator]: null };
export const value = box[tag];
export const { [tag]: same } = box;
