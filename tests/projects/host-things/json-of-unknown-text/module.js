//# environment: node
const settings = JSON.parse(process.argv[2]); //~ ambient platform: process.argv //~ ambient platform: process.argv["2"]
settings.verbose = true;
settings.plugins.push('a');
export const names = Object.keys(settings).map((key) => `${key}: ${settings[key]}`);
export const text = JSON.stringify(settings);
export const size = settings.list.map((item) => item.size.toFixed(2)).join();
for (const { name } of settings.list) names.push(name.toUpperCase());
