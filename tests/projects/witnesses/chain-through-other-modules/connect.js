export function connect() {
  globalThis.started = true;
}
