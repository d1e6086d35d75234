export const now = Date.now(); //~ ambient time
export const today = new Date(); //~ ambient time
export const fixed = new Date(0).getTime();
export const chance = Math.random(); //~ ambient random
export const id = crypto.randomUUID(); //~ ambient random
export const mark = performance.now(); //~ ambient time
