const leaf = { toJSON() { globalThis.asked = true; return 1; } };
JSON.stringify([[[[[[[[[[leaf]]]]]]]]]]); //~ impure global-write: globalThis.asked
