let current = 'real';
const settings = { depth: 0, seen: 0 };
export const configure = (next) => {
  current = next;
};
export const reset = () => {
  current = 'real';
};
export const client = () => current;

export class Store {
  user = null;
  login(user) {
    this.user = user;
  }
  leave() {
    this.user = null;
  }
}
export const store = new Store();

export const parse = (text) => {
  settings.last = text;
  settings.seen += 1;
  return text.length;
};
export const limit = (depth) => {
  settings.depth = depth;
};
export const depth = () => settings.depth;
