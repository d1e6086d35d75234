// Whose name says that it measures, and what gives names away.
let requestCounter = 0;
export const handled = () => {
  requestCounter++;
};
let idCounter = 0;
export const nextName = () => `id-${++idCounter}`; //~ counter module idCounter
