/** Notes in which order initialisers run and what became of each: what is read too early throws or is undefined in `[1, …]`. */
export function watching(outcomes, order) {
  return (name, read) => {
    order.push(name);
    try {
      const value = read();
      outcomes[name] = value.includes(undefined) ? 'undefined' : 'fine';
      return value;
    } catch (error) {
      outcomes[name] = error?.name === 'ReferenceError' ? 'throws' : `${error}`;
      return [1];
    }
  };
}
