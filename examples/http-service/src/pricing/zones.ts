export enum Zone {
  Domestic,
  Union,
  World,
}

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  [Zone.Domestic]: ['DE'],
  [Zone.Union]: ['AT', 'BE', 'CZ', 'DK', 'FR', 'IT', 'LU', 'NL', 'PL'],
};

const zoneOfCountry = new Map<string, Zone>();
for (const [zone, countries] of Object.entries(COUNTRIES)) {
  for (const country of countries) zoneOfCountry.set(country, Number(zone));
}

const centsPerKilogram: bigint[] = [];
for (let zone = Zone.Domestic, cents = 450n; zone <= Zone.World; zone += 1, cents *= 2n) {
  centsPerKilogram[zone] = cents;
}
Object.freeze(centsPerKilogram);

export function zoneOf(country: string): Zone {
  return zoneOfCountry.get(country) ?? Zone.World;
}

export function pricePerKilogram(zone: Zone): bigint {
  return centsPerKilogram[zone] ?? 0n;
}
