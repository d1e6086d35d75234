const list = [1, 2];
list.push(list);
export const text = `${list}`;
