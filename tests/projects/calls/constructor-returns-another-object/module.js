class Handle {
  constructor(target) {
    return target;
  }
}
class Named extends Handle {
  name = 'x';
}
const target = {};
export const same = new Named(target);
if (target.name !== 'x') globalThis.wrong = 1;
