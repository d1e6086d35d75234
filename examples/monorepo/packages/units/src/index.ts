/** An amount of money. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

// Nobody runs this but those who import the package.
export function money(amount: number, currency: string): Money {
  return { amount, currency };
}
