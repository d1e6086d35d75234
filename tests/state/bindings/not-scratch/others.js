const listeners = new Set();
export const listen = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const notify = (value) => {
  for (const listener of listeners) listener(value);
};
