import { Page } from './page.js';

const pages = Object.freeze({ first: new Page() });
export const idOf = (name) => pages[name].id;

export const shown = new Page(); //~ changed module shown._id via shown.id
