const iterator = [1].values();
iterator.next = () => console.log('next') ?? { done: true };
export const items = [...iterator]; //~ impure console
