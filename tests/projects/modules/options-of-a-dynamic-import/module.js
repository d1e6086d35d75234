const order = [];
const note = (name, value) => (order.push(name), value);

export const lazily = () => import('./data.json', { with: { type: console.log('later') } });

import('./data.json', note('options', { with: { type: 'json' } })); //~ impure load
import(note('specifier', './data.json'), note('options', { with: { type: 'json' } })); //~ impure load
if (order[1] !== 'specifier') console.log('not in this order');
if (order[2] === 'options') console.log('in this order'); //~ impure console

import('./data.json', { with: { type: console.log('a value') } }); //~ impure load //~ impure console
import('./data.json', { get with() { console.log('read'); return {}; } }); //~ impure load //~ impure console
import('./data.json', { with: { get type() { console.log('read'); return 'json'; } } }); //~ impure load //~ impure console
import('./data.json', undefined); //~ impure load
