await import('./lib.js'); //~ impure load //~ ambient suspend //~ impure? console via then
