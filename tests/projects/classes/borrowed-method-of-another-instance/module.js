class Door {
  constructor(act) {
    this.act = act;
  }
  open() {
    this.act();
  }
}
const quiet = new Door(() => {});
const loud = new Door(() => { globalThis.opened = true; });
loud.open.call(quiet);
quiet.open.call(loud); //~ impure global-write: globalThis.opened
