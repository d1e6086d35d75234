import './missing.js'; //~ unknown unresolved-import: missing.js
import { run } from 'missing-package'; //~ unknown unresolved-import: missing-package
run(); //~ unknown unknown-call: run
