const styles = {};
for (const name of ['red', 'blue']) {
  styles[name] = {
    get() {
      const builder = build(this, name);
      Object.defineProperty(this, name, { value: builder });
      return builder;
    },
  };
}
function build(parent, name) {
  const builder = (text) => `${name}${text}`;
  builder.parent = parent;
  return Object.setPrototypeOf(builder, prototype);
}
const prototype = Object.defineProperties(() => {}, styles);
export const paint = Object.create(prototype);

export class Lazy {
  get parts() {
    const parts = [1];
    Reflect.defineProperty(this, 'parts', { value: parts, configurable: true });
    return parts;
  }
  get other() {
    Object.defineProperty(this, 'another', { value: 1 });
    return 1;
  }
  get changed() {
    Object.defineProperty(this, 'changed', { value: [1] });
    return [2];
  }
  get accessor() {
    const value = {};
    Object.defineProperty(this, 'accessor', { get: () => value });
    return value;
  }
  get loud() {
    const value = {};
    console.log('first');
    Object.defineProperty(this, 'loud', { value });
    return value;
  }
  complete() {
    const parts = [1];
    Object.defineProperty(this, 'parts', { value: parts });
    return parts;
  }
}
export const lazy = new Lazy();
