export const hooks = () => {};
