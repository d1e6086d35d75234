export const table = {};
Object.defineProperty(table, 'version', { value: 3 });
table.changing = 3;
export const settings = { debug: false, logger: null };
export function enable() { settings.debug = true; }
