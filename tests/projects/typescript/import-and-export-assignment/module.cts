import Client = require('./lib.cjs');
import unused = require('./effect.cjs');
import type typed = require('./effect.cjs');
new Client().connect(); //~ impure console via Client.connect
export = { Client };
