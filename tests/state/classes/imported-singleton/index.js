import { Store } from './store.js';

const store = new Store();
export const login = (user) => store.setUser(user); //~ changed module store.user via login > Store.setUser
