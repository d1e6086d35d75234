//# counters: ignore
let id = 0;
export const next = () => ++id;

let open = 0;
export function begin() {
  open++;
}
export function end() {
  open -= 1;
}

let step = 0;
export function advance() {
  step++;
}
export function jump(to) {
  step = to; //~ changed module step via jump
}
