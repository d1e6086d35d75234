//# environment: browser
if (typeof process !== 'undefined' && process.versions?.node) process.on('exit', () => {});
