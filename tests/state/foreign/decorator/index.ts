import { route } from './registry.ts';

export function late(): unknown {
  class Late {}
  route(Late);
  return Late;
}
