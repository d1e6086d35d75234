import { builder } from './builder.js';
export const query = builder().from('a').where('b').build();
