/**
 * Property keys as text: names as they are, private names with `#` and the class they belong to, symbols with `@@`. A
 * name of the program that begins like one of these is escaped.
 */
const ESCAPE = '\\';

/** Keys of properties that stand for any under a key that is not known: accessors under a text, anything under a symbol. */
export const ANY_STRING_KEY = '#?';
export const ANY_SYMBOL_KEY = '@@?';

export function isSymbolKey(key: string): boolean {
  return key.startsWith('@@');
}

/** Private names, and what the engine itself keeps in objects. */
export function isPrivateKey(key: string | null): boolean {
  return key !== null && key.startsWith('#');
}

/** The key of a property that the program calls `name`. */
export function keyOfName(name: string): string {
  return name.startsWith('#') || name.startsWith('@@') || name.startsWith(ESCAPE) ? ESCAPE + name : name;
}

/** What the program calls the property of a key that is no symbol. */
export function nameOfKey(key: string): string {
  if (isPrivateKey(key)) return key.split(' ', 1)[0] as string;
  return key.startsWith(ESCAPE) ? key.slice(ESCAPE.length) : key;
}

/** The key of a private name of the class that `owner` stands for. */
export function privateKey(name: string, owner: string): string {
  return `${name} ${owner}`;
}
