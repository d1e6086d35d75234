//# memoised: report
let reads = 0;
export const meter = {
  get reading() {
    return ++reads; //~ getter module reads via reading
  },
};

export const lazy = {
  _root: undefined,
  get root() {
    return (this._root ??= Math.sqrt(2)); //~ memoised module lazy._root via root
  },
};

export class Box {
  #n = 0;
  get n() {
    return this.#n++;
  }
}
