//# environment: node

import { pipeline } from 'node:stream';
export const promise = pipeline.name;
export const pump = (from, to) => pipeline(from, to);
pump(null, null); //~ unknown unmodelled: runs methods of the streams
