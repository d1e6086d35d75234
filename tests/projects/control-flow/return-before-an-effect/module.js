function start(mode) {
  if (mode === 'off') return;
  globalThis.started = 1;
}
start('off');
start('on'); //~ impure global-write: globalThis.started via start
