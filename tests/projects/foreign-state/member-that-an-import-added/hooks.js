export const hooks = () => {};
export const plain = {};
