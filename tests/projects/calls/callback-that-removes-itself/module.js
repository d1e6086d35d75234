const listeners = new Set();
const once = () => listeners.delete(once);
listeners.add(once);
listeners.forEach((listener) => listener());
