class Door {
  constructor(act) {
    this.act = act;
    this.open = this.open.bind(this);
  }
  open() {
    this.act();
  }
}
const { open: quiet } = new Door(() => {});
const { open: loud } = new Door(() => { globalThis.opened = true; });
quiet();
loud(); //~ impure global-write: globalThis.opened
