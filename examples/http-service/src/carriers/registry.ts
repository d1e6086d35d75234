import type { Zone } from '../pricing/zones.ts';

export interface Carrier {
  /** In cents. */
  price(grams: number, zone: Zone): bigint;
}

const carriers = new Map<string, Carrier>();

export function register(name: string, carrier: Carrier): void {
  carriers.set(name, carrier);
}

/** A class decorator: registers one instance of the class. */
export function registered(name: string) {
  return (carrierClass: new () => Carrier): void => register(name, new carrierClass());
}

export function registeredCarriers(): ReadonlyMap<string, Carrier> {
  return carriers;
}
