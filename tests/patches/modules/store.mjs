export const store = { user: null, flags: {} };
export const other = { user: null };
