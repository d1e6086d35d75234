/**
 * Strongly connected components of the graph reachable from `roots` (Tarjan 1972, iterative): each before the
 * components that reach it. Nodes for which `done` holds are passed over with all that they reach.
 */
export function stronglyConnected<Node>(roots: Iterable<Node>, successors: (node: Node) => Iterable<Node>, done: (node: Node) => boolean = () => false): Node[][] {
  const components: Node[][] = [];
  const indices = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const path: { readonly node: Node; readonly rest: Iterator<Node> }[] = [];

  const enter = (node: Node): void => {
    indices.set(node, indices.size);
    lowest.set(node, indices.size - 1);
    open.push(node);
    isOpen.add(node);
    path.push({ node, rest: successors(node)[Symbol.iterator]() });
  };
  const lower = (node: Node, bound: number): void => {
    if (bound < (lowest.get(node) ?? 0)) lowest.set(node, bound);
  };
  const leave = (node: Node): void => {
    path.pop();
    const parent = path[path.length - 1];
    if (parent !== undefined) lower(parent.node, lowest.get(node) ?? 0);
    if (lowest.get(node) !== indices.get(node)) return;
    const component: Node[] = [];
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      isOpen.delete(member);
      component.push(member);
      if (member === node) break;
    }
    components.push(component);
  };

  for (const root of roots) {
    if (indices.has(root) || done(root)) continue;
    enter(root);
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const next = top.rest.next();
      if (next.done === true) leave(top.node);
      else if (done(next.value)) continue;
      else if (!indices.has(next.value)) enter(next.value);
      else if (isOpen.has(next.value)) lower(top.node, indices.get(next.value) ?? 0);
    }
  }
  return components;
}
