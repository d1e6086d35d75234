export const kind = typeof missing;
