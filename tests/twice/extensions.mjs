// Hooks for the loader of Node: what bundlers find by completing its name is found.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMPLETIONS = ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'];

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^\.\.?(?:\/|$)/u.test(specifier)) throw error;
    const found = COMPLETIONS.map((end) => new URL(`${specifier}${end}`, context.parentURL)).find((url) => isFile(fileURLToPath(url)));
    if (found === undefined) throw error;
    return next(found.href, context);
  }
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
