import { Store } from './store.js';

const store = new Store(); //~ changed module store.user via store.setUser
export const login = (user) => store.setUser(user);
