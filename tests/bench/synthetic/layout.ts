/** How a synthetic project is divided; the same for all sizes, so that a module costs what it costs in a small one. */
export const MODULES_PER_FEATURE = 20;
const FEATURES_PER_AREA = 25;
export const SHARED_MODULES = 40;
export const PACKAGES = 40;

/** One module of the project: those of `src/shared` come first, then feature by feature, the barrel last. */
export type Place =
  | { readonly kind: 'shared'; readonly index: number }
  | { readonly kind: 'feature'; readonly feature: number; readonly index: number }
  | { readonly kind: 'barrel'; readonly feature: number };

export function placeOf(module: number): Place {
  if (module < SHARED_MODULES) return { kind: 'shared', index: module };
  const feature = Math.floor((module - SHARED_MODULES) / MODULES_PER_FEATURE);
  const index = (module - SHARED_MODULES) % MODULES_PER_FEATURE;
  return index === MODULES_PER_FEATURE - 1 ? { kind: 'barrel', feature } : { kind: 'feature', feature, index };
}

/** Path from the project's root. */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'shared':
      return `src/shared/shared-${place.index}.ts`;
    case 'feature':
      return `${folderOf(place.feature)}/part-${place.index}.ts`;
    case 'barrel':
      return `${folderOf(place.feature)}/index.ts`;
  }
}

function folderOf(feature: number): string {
  return `src/area-${Math.floor(feature / FEATURES_PER_AREA)}/feature-${feature}`;
}
