const seen = [];
export const counter = {
  get next() {
    seen.push(1);
    return seen.length;
  },
};
export const first = counter.next;
