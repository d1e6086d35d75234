import defaults, { config, frozen, names, proto, table } from './config.ts';
import { merge } from './merge.ts';

export function assigned(x: object): void {
  Object.assign(config.nested, x); //~ foreign module config.nested.* via assigned
}

export function merged(x: object): void {
  merge(table, x); //~ foreign module table.* via merged > merge
}

export function sorted(): string[] {
  return names.sort();
}

export function defaulted(): void {
  (defaults as any).timeout = 5; //~ foreign module *default*.timeout via defaulted
}

export function reparented(): void {
  Object.setPrototypeOf(proto, null); //~ foreign module proto via reparented
}

export function freezing(): void {
  Object.freeze(frozen); //~ foreign module frozen via freezing
}

export function copied(): string[] {
  const copy = [...names].sort();
  const clone = structuredClone(config);
  clone.debug = true;
  const shallow = { ...config };
  shallow.debug = true;
  return [...copy, ...names.toSorted(), ...names.slice().reverse()];
}
