const list = { '@@iterator': () => [][Symbol.iterator]() };
let caught = false;
try {
  for (const item of list) globalThis.item = item;
} catch {
  caught = true;
}
if (caught) globalThis.caught = true; //~ impure global-write: globalThis.caught
class Both {
  #name = () => {};
  constructor() { this['#name'] = () => { globalThis.text = true; }; }
  run() { this.#name(); this['#name'](); }
}
new Both().run(); //~ impure global-write: globalThis.text
