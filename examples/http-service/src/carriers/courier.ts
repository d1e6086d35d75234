import { euros } from '../money.ts';
import { pricePerKilogram, type Zone } from '../pricing/zones.ts';
import { type Carrier, registered } from './registry.ts';

@registered('courier')
export class Courier implements Carrier {
  static readonly callOut = euros(9.5);

  price(grams: number, zone: Zone): bigint {
    return Courier.callOut + (BigInt(grams) * pricePerKilogram(zone)) / 500n;
  }
}
