import { setUser, state } from './owner.js';

export const login = (user) => setUser(user);
export const logout = () => {
  state.user = null; //~ foreign module state.user via logout
};
