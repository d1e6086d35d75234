let registry;
export function register(name) {
  registry ??= new Set();
  registry.add(name);
}
