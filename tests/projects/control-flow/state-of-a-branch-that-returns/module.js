//# globals: u
let run = () => {};
function choose() {
  if (u) {
    run = () => (globalThis.chosen = 1);
    return;
  }
  run(); 
}
choose();
