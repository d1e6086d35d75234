const count = (number) => {
  globalThis.number = number;
  if (number > 0) count(number - 1);
};
count(3); //~ impure global-write: globalThis.number via count
