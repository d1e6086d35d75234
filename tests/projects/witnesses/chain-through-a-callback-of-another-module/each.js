export const each = (items, visit) => items.forEach((item) => visit(item));
