import { registeredCarriers } from '../carriers/index.ts';
import { zoneOf } from '../pricing/zones.ts';
import { Parcel } from './parcel.ts';

export class Shipment {
  readonly parcels: readonly Parcel[];

  constructor(parcels: readonly Parcel[]) {
    this.parcels = parcels;
  }

  get grams(): number {
    return this.parcels.reduce((sum, parcel) => sum + parcel.grams, 0);
  }

  /** What each carrier asks, in cents. */
  quotes(country: string): Record<string, bigint> {
    const zone = zoneOf(country);
    return Object.fromEntries([...registeredCarriers()].map(([name, carrier]) => [name, carrier.price(this.grams, zone)]));
  }
}

// Needs `Parcel` while the two modules are still loading: it throws if parcel.ts is imported before this module.
export const smallestShipment = new Shipment([new Parcel(100)]);
