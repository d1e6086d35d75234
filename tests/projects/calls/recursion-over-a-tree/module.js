const tree = { value: 1, children: [{ value: 2, children: [] }, { value: 3, children: [] }] };
const sum = (node) => node.children.reduce((total, child) => total + sum(child), node.value);
export const total = sum(tree);
