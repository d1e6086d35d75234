export const state = { user: null };
export function setUser(user) {
  state.user = user; //~ changed module state.user via setUser
}
