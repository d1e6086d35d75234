exports.write = process.stdout.write;
exports.read = () => process.stdin.read();
exports.input = process.stdin; //~ impure stdio
const copy = {};
for (const key in process) copy[key] = process[key]; //~ impure stdio //~ ambient environment //~ ambient platform
