exports.load = () => import('./lib.mjs');
import('./lib.mjs').then((lib) => lib.run()); //~ impure load //~ impure? console
