export const handlers = [];
export const byName = new Map();
export const all = new Set();
const plugins = {};
export const register = (name, plugin) => (plugins[name] = plugin);
export const run = (name) => plugins[name]();
