const original = { list: [1], made: new Map([['a', { size: 1 }]]) };
original.self = original;
const copy = structuredClone(original);
copy.self.list.push(2);
copy.made.get('a').size = 2;
export const size = copy.list[0].toFixed(2);
structuredClone(() => {}); //~ impure throw: cannot be cloned
