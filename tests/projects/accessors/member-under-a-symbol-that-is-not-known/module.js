const known = (name, symbol) => ((symbol = Symbol[name]) ? symbol : Symbol.for(`Symbol.${name}`));
class Handle {
  [Symbol.dispose]() { console.log('disposed'); }
}
const handle = new Handle();
try {
  handle[known('dispose')](); //~ impure? console
} catch {}
