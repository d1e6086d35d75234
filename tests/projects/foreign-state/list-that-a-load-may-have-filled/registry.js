export const registry = { patterns: [] };
export function enable(text) {
  if (text) registry.patterns = [];
  registry.patterns.push(new RegExp(text));
}
export function isEnabled(name) {
  for (let index = 0; index < registry.patterns.length; index++) if (registry.patterns[index].test(name)) return true;
  return false;
}
