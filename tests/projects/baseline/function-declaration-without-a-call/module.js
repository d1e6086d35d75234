export function start() {
  console.log('started');
  globalThis.started = true;
}
export class Service {
  stop() {
    process.exit(1);
  }
}
