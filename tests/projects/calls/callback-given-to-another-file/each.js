export function each(list, visit) {
  for (const item of list) visit(item);
}
