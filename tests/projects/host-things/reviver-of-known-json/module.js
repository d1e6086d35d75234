const reviver = (key, value) => (key.startsWith('_') ? undefined : key === 'size' ? value * 2 : value);
const data = JSON.parse('{"_id":1,"size":2,"list":[1,2]}', reviver);
if (data.size !== 4 || '_id' in data || data.list[1] !== 2) console.log('never');
export const at = JSON.parse('{"at":"now"}', (key, value) => { if (key === 'at') throw new RangeError(value); return value; }); //~ impure throw
