const [result] = await Promise.allSettled([() => console.log('value')]); //~ ambient suspend
result.value(); //~ impure console
export const { status } = result;
