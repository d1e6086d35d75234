const runs = new Set([() => {}, () => { globalThis.ran = true; }]);
[...runs].reduce((before, run) => {
  before(); //~
  return run;
}, () => {});
