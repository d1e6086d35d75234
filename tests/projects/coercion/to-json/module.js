const quiet = { toJSON: () => 1 };
const loud = { toJSON: () => console.log('serialised') };
export const a = JSON.stringify({ deep: [quiet] });
export const b = JSON.stringify({ deep: [loud] }); //~ impure console via toJSON
export const c = [quiet, loud].length;
