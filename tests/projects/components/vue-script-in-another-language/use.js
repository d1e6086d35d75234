import Coffee from './coffee.vue';
export const name = Coffee.name; //~ unknown unknown-property: written in "coffee"
