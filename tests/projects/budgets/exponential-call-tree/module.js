const tree = (depth) => (depth === 0 ? 1 : tree(depth - 1) + tree(depth - 1));
export const leaves = tree(10);
