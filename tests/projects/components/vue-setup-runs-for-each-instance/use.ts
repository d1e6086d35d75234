import Card from './card.vue';

export const components = { Card };
export const hasSetup = 'setup' in Card;
Card.setup(); //~ impure console via setup //~ impure net via setup //~ unknown unknown-call: defineExpose //~ unknown unsupported: markup
