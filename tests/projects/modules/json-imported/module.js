import data from './data.json' with { type: 'json' };
export const [first] = data.list;
if (data.name === 'a') console.log(data.list[1].deep); //~ impure console
