import(`./${Math.random()}.js`); //~ unknown computed-load: whose name is computed //~ ambient random
import({ toString() { globalThis.asked = true; return './a.js'; } }); //~ impure global-write: globalThis.asked //~ unknown computed-load: ./a.js
