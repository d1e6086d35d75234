//# environment: node
const { readFileSync } = require(['f', 's'].join(''));
readFileSync('/etc/hosts'); //~ impure fs
