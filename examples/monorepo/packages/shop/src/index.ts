import { price } from '@example/pricing';

export const SHIPPING = price(5);
