const node = { name: 'root', children: [] };
const other = { name: 'leaf' };
node.children.push(other, other);
export const tree = JSON.stringify(node);
other.parent = node;
export const none = JSON.stringify(node); //~ impure throw: serialises something that contains itself
