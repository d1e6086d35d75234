export function onExit(listener: () => void): void {
  process.on('exit', listener);
}
export const poll = () => setInterval(() => {}, 10);
export function rename(title: string): void {
  document.title = title;
}
