import { table, settings, enable } from './table.js';
if (table.version !== 3) globalThis.version = true;
if (table.changing !== 3) globalThis.changing = true;
if (!Object.hasOwn(table, 'version')) globalThis.missing = true;
if (settings.debug) console.log('nobody has switched it on');
settings.logger?.warn('nobody has set it');

// By then everybody may have changed what can be changed.
Promise.resolve().then(() => { //~ impure? console
  if (table.version !== 3) globalThis.version = true;
  if (settings.debug) console.log('switched on in the meantime');
});

export const start = () => enable();
