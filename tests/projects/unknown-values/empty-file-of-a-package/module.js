import { Geist } from 'fonts/google.js';
import 'fonts/google.js';
export const geist = Geist({ subsets: ['latin'] }); //~ unknown unknown-call: a build tool puts other code
export const name = Geist;
