const box = new Proxy([], { get: (target, key) => console.log(key) ?? target[key] });
export const a = `${box}`; //~ impure console via get
export const b = [...box]; //~ impure console via get
export const c = [].concat(box); //~ impure console via get
export const d = box.map((x) => x); //~ impure console via get //~ impure console via get
