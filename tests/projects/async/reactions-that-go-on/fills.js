const list = [];
const first = () => {
  list.push(list.length);
  Promise.resolve().then(second);
};
const second = () => {
  if (list.length > 20) globalThis.full = list;
  else Promise.resolve().then(first);
};
first(); //~ impure? global-write
