import { first, listed, second } from './kinds.js';

const table = { scalar: {}, sequence: {}, multi: { scalar: [], sequence: [] } };
function collect(type) {
  if (type.multi) table.multi[type.kind].push(type);
  else table[type.kind][type.tag] = type;
}
for (const list of [[first, second], [first]]) list.forEach(collect);

const either = Math.random() < 0.5 ? [] : first; //~ ambient random
if (Array.isArray(either)) either.push(1);
try { either.push(1); } catch { /* one of them has no such method */ }

const loud = { toString() { console.log('converted'); return ''; } };
const part = Math.random() < 0.5 ? [loud] : 'text'; //~ ambient random
export const sliced = part.slice(1);

const inherited = Math.random() < 0.5 ? Object.create(listed) : []; //~ ambient random
inherited.push(1);
const foreign = Math.random() < 0.5 ? listed : []; //~ ambient random
foreign.push(1); //~ impure? import-write
