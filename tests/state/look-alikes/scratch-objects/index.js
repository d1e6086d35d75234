import { subtract, Vector } from './vector.js';

// What functions compute with: each writes it first, and nobody else gets it.
const sum = new Vector();
const difference = new Vector();
const edges = [new Vector(), new Vector()];
const given = { tint: 0, alpha: 1 };
const bytes = new Uint8Array(4);

export function length(left, right) {
  sum.copy(left).add(right);
  return Math.hypot(sum.x, sum.y);
}

export function distance(left, right) {
  if (left === right) return 0;
  subtract(left, right, difference);
  return difference.x * difference.x + difference.y * difference.y;
}

export function area(width, height) {
  edges[0].set(width, 0);
  edges[1].set(0, height);
  return edges[0].x * edges[1].y;
}

export function drawn(sprite, isTinted) {
  given.alpha = sprite.alpha;
  if (isTinted) given.tint = sprite.tint;
  else given.tint = 0xffffff;
  return paint();
}
function paint() {
  return given.tint * given.alpha;
}

export function packed(red, green) {
  bytes[0] = red;
  bytes[1] = green;
  return bytes[0] * 256 + bytes[1];
}
