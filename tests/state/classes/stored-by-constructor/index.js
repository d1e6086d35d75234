import { Item } from './item.js';

export function make(name) {
  return new Item(name);
}
