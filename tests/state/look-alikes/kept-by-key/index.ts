const priv = new WeakMap<object, unknown>();
export class C {
  constructor(value: unknown) {
    priv.set(this, value);
  }
  get value(): unknown {
    return priv.get(this);
  }
}

const seen = new WeakSet<object>();
export const visit = (node: object) => seen.has(node) || !seen.add(node);

const memo = new WeakMap<object, string>();
export function describe(node: object): string {
  let text = memo.get(node);
  if (text === undefined) memo.set(node, (text = String(Object.keys(node))));
  return text;
}
