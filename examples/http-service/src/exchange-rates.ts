import { pool } from './database.ts';

type Rates = ReadonlyMap<string, number>;

let rates: Promise<Rates> | undefined;

/** Units of each currency for one euro. Read from the database when somebody first asks, then kept. */
export function exchangeRates(): Promise<Rates> {
  rates ??= readRates();
  return rates;
}

async function readRates(): Promise<Rates> {
  const { rows } = await pool.query<{ currency: string; rate: number }>('select currency, rate from exchange_rates');
  return new Map(rows.map((row) => [row.currency, row.rate]));
}
