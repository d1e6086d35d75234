import { changing, loud, schema, unclaimed } from 'kit';
import { state } from './state.js';

unclaimed('user'); //~ impure import-write
export const user = schema('user');
loud('user'); //~ impure console
changing(state); //~ impure import-write
