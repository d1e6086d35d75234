export const a = [2, 1].toLocaleString(); //~ ambient locale
export const b = 'a'.localeCompare('b'); //~ ambient locale
export const c = new Intl.NumberFormat(); //~ ambient locale
export const d = (1.5).toFixed(1);
