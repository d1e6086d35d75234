import { Router } from 'express';
import { z } from 'zod';
import { exchangeRates } from '../exchange-rates.ts';
import { count } from '../metrics.ts';
import { convert } from '../money.ts';
import { Shipment, smallestShipment } from '../shipping/shipment.ts';
import { Parcel } from '../shipping/parcel.ts';

const Query = z.object({
  country: z.string().length(2),
  currency: z.string().length(3).default('EUR'),
  grams: z.array(z.number().positive()),
});

export const quotes = Router();

let served = 0;

quotes.post('/', async (request, response) => {
  // Shared by all requests: a second instance of the service counts for itself.
  served += 1;
  count('quotes');

  const { country, currency, grams } = Query.parse(request.body);
  const shipment = grams.length > 0 ? new Shipment(grams.map((weight) => new Parcel(weight))) : smallestShipment;
  const rate = currency === 'EUR' ? 1 : (await exchangeRates()).get(currency) ?? 1;
  const prices = Object.entries(shipment.quotes(country)).map(([carrier, cents]) => [carrier, convert(cents, rate)]);
  response.json({ number: served, currency, prices: Object.fromEntries(prices) });
});
