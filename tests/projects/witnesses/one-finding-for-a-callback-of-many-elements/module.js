['a', 'b', 'c'].forEach((name) => {
  globalThis.last = name;
}); //~
