import data from './data.json' with { type: 'json' };
const { name } = data;
export const title = name.toUpperCase();
export const sizes = data.list.map(({ size }) => size.toFixed(2));
export const copy = { ...data, extra: true };
copy.name = 'other';
data.name = 'other'; //~ impure import-write: which belongs to data.json
