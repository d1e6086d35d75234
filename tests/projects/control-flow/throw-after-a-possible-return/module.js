//# globals: u
function check() {
  if (u) return;
  throw new Error('perhaps');
}
check();
