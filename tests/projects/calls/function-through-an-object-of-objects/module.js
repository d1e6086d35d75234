const api = { v1: { users: { list: () => (globalThis.listed = 1), count: () => 0 } } };
const { v1: { users } } = api;
users.count();
users.list(); //~ impure global-write: globalThis.listed
