import module from 'node:module';
export function load() {
  const load = module.createRequire(import.meta.url);
  return load('./lib.cjs');
}
export const { run } = load();
run(); //~ impure console via run
