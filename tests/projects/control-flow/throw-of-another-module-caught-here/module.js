import { fail } from './fail.js';
let failed = false;
try {
  fail();
} catch {
  failed = true;
}
export { failed };
