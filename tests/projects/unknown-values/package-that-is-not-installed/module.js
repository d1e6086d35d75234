import { foo } from 'not-installed-anywhere'; //~ unknown unresolved-import: not-installed-anywhere
export const later = () => foo.x;
