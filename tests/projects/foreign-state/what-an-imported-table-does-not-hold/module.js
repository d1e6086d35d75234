// A table that nobody changed before holds what its module's load left in it.
import { isRegistered, names, table } from './registry.js';

if (table.has('second')) console.log('not reached');
if (isRegistered('second')) console.log('not reached');
if (!table.has('first')) console.log('not reached');
if (names.size > 0) console.log('not reached');
for (const name of names) console.log('not reached', name);
if (isRegistered('first')) console.log('reached'); //~ impure console
export const later = () => { if (table.has('second')) console.log('by then somebody may have added it'); };
