const kind = (character) => {
  if (/^[a-z]$/i.test(character)) return 'letter';
  if (/^\d$/.test(character)) return 'digit';
  throw new RangeError(character);
};
export const kinds = [...'aZ1'].map(kind);
export const other = kind('-'); //~ impure throw via kind
