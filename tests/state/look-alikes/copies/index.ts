import { config, names } from './config.ts';

export function sorted(): readonly string[] {
  const first = [...names].sort();
  const second = names.slice().reverse();
  const third = (names as any).toSorted();
  return [...first, ...second, ...third];
}

export function changed(): object {
  const clone = structuredClone(config);
  clone.x = 1;
  const spread = { ...config };
  spread.x = 2;
  const assigned = Object.assign({}, config);
  assigned.x = 3;
  return { clone, spread, assigned };
}
