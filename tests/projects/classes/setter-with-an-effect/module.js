class Switch {
  set on(value) {
    globalThis.on = value;
  }
}
const light = new Switch();
light.on = true; //~ impure global-write: globalThis.on via Switch.on
export { light };
