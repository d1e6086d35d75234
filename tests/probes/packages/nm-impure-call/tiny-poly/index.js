export function install() { globalThis.tinyPoly = true; }
