import data from './data.json' with { type: 'json' };
export const deep = data.list[1].deep;
export const missing = data.settings;
export const size = data.settings.size; //~ impure throw: reads `data.settings.size` of undefined
