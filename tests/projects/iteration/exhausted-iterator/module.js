const iterator = [][Symbol.iterator]();
iterator.next();
export const last = iterator.next().done;
