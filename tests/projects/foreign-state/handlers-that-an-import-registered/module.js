import './plugin.js';
import { all, byName, handlers, run } from './registry.js';
handlers.forEach((handler) => handler()); //~ impure? console: console.log
for (const handler of handlers) handler(); //~ impure? console: console.log
byName.get('shout')(); //~ impure console: console.log
for (const handler of all) handler(); //~ impure? console: console.log
run('shout'); //~ impure console: console.log
run('quiet');
