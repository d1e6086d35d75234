//# environment: node
if (!module.parent) globalThis.started = true; //~ impure? global-write: globalThis.started
if (require.main === module) globalThis.main = true; //~ ambient platform: require.main
