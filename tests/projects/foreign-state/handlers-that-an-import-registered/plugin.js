import { all, byName, handlers, register } from './registry.js';
const shout = () => console.log('called');
handlers.push(shout); //~ impure import-write: handlers
byName.set('shout', shout); //~ impure import-write: byName
all.add(shout); //~ impure import-write: all
register('shout', shout); //~ impure import-write: plugins
register('quiet', () => {}); //~ impure import-write: plugins
