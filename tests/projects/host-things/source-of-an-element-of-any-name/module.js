//# environment: browser
const name = String(Math.random()); //~ ambient random
const element = document.createElement('img');
element[name] = '/a.png'; //~ impure? net: loads a resource
