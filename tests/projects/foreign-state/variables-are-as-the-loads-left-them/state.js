export let debug = false;
let current = null;
export function setDebug(value) { debug = value; }
export function use(value) { current = value; }
export const log = (text) => current?.write(text);
