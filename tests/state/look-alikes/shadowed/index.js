export function run(process) {
  process.env.X = 1;
  process.chdir('/');
}
export function log() {
  const console = { log: null };
  console.log = () => {};
  const globalThis = {};
  globalThis.app = 1;
}
