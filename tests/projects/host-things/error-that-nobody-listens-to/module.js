//# environment: node

import { EventEmitter } from 'node:events';
const quiet = new EventEmitter();
quiet.on('error', () => {});
quiet.emit('error', new Error('a'));
new EventEmitter().emit('error', new Error('b')); //~ impure throw: nobody listens
