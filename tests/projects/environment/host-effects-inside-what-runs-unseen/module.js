class Cache {
  static load = fetch('/data'); //~ impure net
  get size() { return localStorage.length; }
  toJSON() { document.title = 'saved'; }
}
export const size = `${{ toString: () => new Cache().size }}`; //~ ambient platform //~ ambient platform
export const text = JSON.stringify(new Cache()); //~ impure dom via Cache.toJSON
