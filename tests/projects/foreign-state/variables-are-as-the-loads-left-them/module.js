import { debug, log, setDebug } from './state.js';
if (debug) console.log('nobody has switched it on');
log('nobody has set where');
Promise.resolve().then(() => { //~ impure? console
  if (debug) console.log('switched on in the meantime');
});
export const enable = () => setDebug(true);
