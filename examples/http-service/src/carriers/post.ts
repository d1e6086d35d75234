import { pricePerKilogram } from '../pricing/zones.ts';
import { type Carrier, register } from './registry.ts';

export const post: Carrier = {
  price: (grams, zone) => BigInt(Math.ceil(grams / 1000)) * pricePerKilogram(zone),
};

register('post', post);
