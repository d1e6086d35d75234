import data from './data.json' with { type: 'json' };
import * as all from './data.json' with { type: 'json' };
export const names = [data.name, all.default.name];
