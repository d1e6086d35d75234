import { money, type Money } from '@example/units';

export const FREE = money(0, 'EUR');

export function price(amount: number): Money {
  return amount === 0 ? FREE : money(amount, 'EUR');
}
