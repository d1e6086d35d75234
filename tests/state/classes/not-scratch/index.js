import { Vector } from './vector.js';

// It goes on from where it was.
const sum = new Vector();
export function total(other) {
  sum.add(other); //~ counter module sum.x via total > Vector.add
  return sum.x + sum.y;
}

// One function finds what another one left.
const last = new Vector();
export function note(x, y) {
  last.set(x, y); //~ changed module last.x via note > Vector.set
  return last.x;
}
export const distance = () => Math.hypot(last.x, last.y);

// Not on every path.
const tinted = { tint: 0, alpha: 0 };
export function drawn(sprite, isTinted) {
  if (isTinted) tinted.tint = sprite.tint; //~ changed module tinted.tint via drawn
  tinted.alpha = sprite.alpha;
  return tinted.tint * tinted.alpha;
}

// The caller gets it.
const result = new Vector();
export function made(x, y) {
  result.set(x, y); //~ changed module result.x via made > Vector.set
  return result;
}

// Another one keeps it.
const kept = new Vector();
const vectors = new Map();
export function keep(name, x) {
  kept.set(x, x); //~ changed module kept.x via keep > Vector.set
  vectors.set(name, kept); //~ grows module vectors.* via keep
  return kept.x;
}

// Code that is not known gets it.
const point = new Vector();
export function each(visit) {
  point.set(1, 2); //~ changed module point.x via each > Vector.set
  visit(point);
}

// Others come between.
const waiting = new Vector();
export async function later(find) {
  waiting.set(1, 2); //~ changed module waiting.x via later > Vector.set
  await find();
  return waiting.x;
}

// Importers have it.
export const origin = new Vector(); //~ changed module origin.x via origin.set
export function moved(x) {
  origin.set(x, 0);
  return origin.x;
}
