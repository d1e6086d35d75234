/** Whether a name is one of those; `*` in them stands for any characters. */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const compiled = new RegExp(`^(?:${patterns.map((pattern) => pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('.*')).join('|')})$`, 'u');
  return patterns.length === 0 ? () => false : (name) => compiled.test(name);
}
