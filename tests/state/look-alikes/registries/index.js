const listeners = new Set();
export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const handlers = [];
export function on(handler) {
  handlers.push(handler);
}
export function off(handler) {
  handlers.splice(handlers.indexOf(handler), 1);
}

export const rule = {
  create(context) {
    const stack = [];
    return { enter: (node) => stack.push(node), leave: () => stack.pop(), context };
  },
};
