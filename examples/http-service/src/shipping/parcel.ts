import { Shipment } from './shipment.ts';

export class Parcel {
  readonly grams: number;

  constructor(grams: number) {
    this.grams = grams;
  }

  /** The shipment of this parcel alone. */
  alone(): Shipment {
    return new Shipment([this]);
  }
}
