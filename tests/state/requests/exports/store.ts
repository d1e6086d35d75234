let current: unknown;
export function setCurrent(user: unknown): void {
  current = user; //~ changed module current via setCurrent
}
