import { name } from './data.json' with { type: 'json' }; //~ impure throw: imports `name` from "./data.json", which does not export it
export { name };
