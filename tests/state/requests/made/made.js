let seen;
export const handlerFor = (name) => (ctx) => {
  seen = ctx[name]; //~ changed module seen
};
