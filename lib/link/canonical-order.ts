/** Depth-first post-order from the member with the smallest name: the same whoever asks. */
export function canonicalOrder(members: readonly string[], successors: (member: string) => readonly string[]): string[] {
  const inside = new Set(members);
  const order: string[] = [];
  const seen = new Set<string>();
  for (const root of [...members].sort()) {
    const path: { readonly member: string; readonly rest: Iterator<string> }[] = [];
    const enter = (member: string): void => {
      seen.add(member);
      path.push({ member, rest: successors(member)[Symbol.iterator]() });
    };
    if (!seen.has(root)) enter(root);
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const next = top.rest.next();
      if (next.done === true) {
        order.push(top.member);
        path.pop();
      } else if (inside.has(next.value) && !seen.has(next.value)) {
        enter(next.value);
      }
    }
  }
  return order;
}
