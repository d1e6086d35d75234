const box = new Number(1);
export const a = JSON.stringify({ box });
box.valueOf = () => console.log('unwrapped') ?? 1;
export const b = JSON.stringify({ box }); //~ impure console
export const c = JSON.stringify({}, null, box); //~ impure console
