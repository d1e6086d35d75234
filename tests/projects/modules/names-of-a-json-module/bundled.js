import data, { name } from './data.json';
if (data.name !== name) console.log('never');
export { name };
