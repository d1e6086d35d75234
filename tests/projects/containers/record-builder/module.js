//# globals: u
const withDefaults = (given) => ({ size: { width: 1 }, ...given });
const record = withDefaults({ owner: u });
export const { width } = record.size;
export const name = record.owner.name; //~ unknown unknown-property: record.owner.name
