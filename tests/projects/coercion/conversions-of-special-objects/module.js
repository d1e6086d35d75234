const toString = () => { console.log('converted'); return '1'; };
JSON.stringify(Object.assign(new String('a'), { toString })); //~ impure console
JSON.stringify(Object.assign(Object('a'), { toString })); //~ impure? console
JSON.stringify(Object.assign(new Number(1), { toString }));
Object.defineProperty(new Uint8Array(1), 0, { value: { valueOf: toString } }); //~ impure console
Object.defineProperty(new Uint8Array(1), 'label', { value: { valueOf: toString } });
new Uint8Array(1).label = { valueOf: toString };
class Flagged extends RegExp { get flags() { console.log('looked at'); return 'g'; } }
'a'.matchAll(new Flagged('a', 'g')); //~ impure console
