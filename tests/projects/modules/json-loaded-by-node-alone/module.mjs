//# environment: node
import data from './data.json'; //~ impure throw: without `with { type: 'json' }`
export { data };
