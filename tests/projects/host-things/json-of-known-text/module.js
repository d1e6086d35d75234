const settings = JSON.parse('{"verbose": false, "list": [1, 2]}');
if (settings.verbose) globalThis.verbose = true;
if (settings.list.length === 2) globalThis.two = true; //~ impure global-write: globalThis.two
settings.missing.deeper; //~ impure throw: settings.missing.deeper
