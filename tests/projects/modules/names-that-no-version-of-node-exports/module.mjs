import fs, { nope, readFileSync } from 'node:fs'; //~ unknown unresolved-import: imports `nope` from "node:fs"
import { once } from 'node:events';
import * as path from 'path';
import { ok, strict } from 'node:assert';
export { alsoNope } from 'node:util'; //~ unknown unresolved-import: imports `alsoNope` from "node:util"
export { default as os, EOL } from 'node:os';
export { readFile } from 'node:fs/promises';
export { argv, nextTick } from 'node:process';
export { posix } from 'node:path';
export { Readable } from 'node:stream';
export { fs, nope, readFileSync, once, path, ok, strict };
