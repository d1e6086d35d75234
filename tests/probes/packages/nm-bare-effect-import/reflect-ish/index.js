globalThis.reflectIsh = { define() {} };
