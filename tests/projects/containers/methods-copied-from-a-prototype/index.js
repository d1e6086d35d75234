// Each method stands under its own name: what is called is not perhaps another one.
const skipped = ['size', 'caller', 'callee', 'arguments'];

function methodsOf(prototype) {
  return Object.getOwnPropertyNames(prototype).reduce((found, name) => {
    if (!skipped.includes(name) && typeof prototype[name] === 'function') found[name] = Function.call.bind(prototype[name]);
    return found;
  }, Object.create(null));
}

const { hasOwnProperty } = methodsOf(Object.prototype);
const { slice, forEach } = methodsOf(Array.prototype);
const settings = { name: 'a' };

export const named = hasOwnProperty(settings, 'name');
export const rest = slice([1, 2], 1);
forEach([1], (n) => console.log(n)); //~ impure console
if (hasOwnProperty(settings, 'age')) console.log('age');
