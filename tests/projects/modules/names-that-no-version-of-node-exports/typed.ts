import { Stats, PathLike } from 'node:fs';
export const read = (path: PathLike): Stats | null => (path === '' ? null : null);
