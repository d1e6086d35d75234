/** Whether a name is one of those; `*` in them stands for any characters. */
export function nameMatcher(patterns: readonly string[]): (name: string) => boolean {
  const compiled = patterns.map(namePattern);
  return (name) => compiled.some((pattern) => pattern.test(name));
}

export function namePattern(name: string): RegExp {
  const literal = name.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'u');
}
