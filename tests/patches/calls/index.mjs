export { configure as use, client, store } from './seam.mjs';
