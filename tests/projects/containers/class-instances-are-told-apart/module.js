class Door {
  open = () => {};
}
const quiet = new Door();
const loud = new Door();
loud.open = () => { globalThis.opened = true; };
quiet.open();
loud.open(); //~ impure global-write: globalThis.opened
