const stats = { hits: 0 };
let cacheMisses = 0;
export function hit() {
  stats.hits++;
  cacheMisses += 1;
}
