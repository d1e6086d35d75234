import { makeModel } from './model.js';

export const User = makeModel(); //~ grows class User.all
