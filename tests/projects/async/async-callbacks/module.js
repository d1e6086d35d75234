[1].forEach(async () => { await 0; console.log('later'); }); //~ impure console
export const sizes = Promise.all([1, 2].map(async (n) => n * 2));
