import { registry } from './registry.js';
const plugin = { name: 'a' };
registry.plugins.push(plugin); //~ impure import-write: registry.js
plugin.name = 'b';
export { plugin };
