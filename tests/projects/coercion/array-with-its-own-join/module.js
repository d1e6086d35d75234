const list = [1];
list.join = () => console.log('joined') ?? '';
export const text = `${list}`; //~ impure console via join
