//# environment: node
import { name } from './data.json' with { type: 'json' }; //~ impure throw: does not export it
export { name };
