class Box {
  #open() { return 1; }
  static #made() {}
  get #size() { return 2; }
  run() { return this.#open(); }
  change() { this.#open = 1; }
  static change() { this.#made = 1; }
  resize() { this.#size = 3; }
}
export const value = new Box().run();
try { new Box().change(); } catch { console.log('refused'); } //~ impure console
try { Box.change(); } catch { console.log('refused'); } //~ impure console
try { new Box().resize(); } catch { console.log('refused'); } //~ impure console

class Given { constructor(given) { return given; } }
class Marked extends Given {
  #mark = 1;
  static has(given) { return #mark in given; }
}
const other = {};
export const first = new Marked(other);
if (!Marked.has(other)) console.log('never');
new Marked(other); //~ impure throw: initialises `this.#mark` a second time
