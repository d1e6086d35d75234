import type { ImportRemedy, LoadedTypeImport } from '../session/index.ts';
import type { Edit } from './edit.ts';

/** `import { a, b as c } from 'm';` without comments. */
const NAMED_IMPORT = /^(import\s*)\{([^{}/]*)\}(\s*from\s*)(['"])[^'"]*['"](;?)$/u;

export interface ImportEdits {
  readonly edits: readonly Edit[];
  /** Certainly, nothing but the order in which things are made is another then. */
  readonly isProven: boolean;
}

/** Takes names from the module that makes them; null where the import has another form. */
export function importEdits({ start, end, names, specifier, isProven, isBarrelPure }: ImportRemedy, text: string): ImportEdits | null {
  const [whole, head = '', list = '', from = '', quote = '', stop = ''] = NAMED_IMPORT.exec(text.slice(start, end)) ?? [];
  if (whole === undefined) return null;
  const kept = list.split(',').map((item) => item.trim()).filter((item) => item !== '' && !names.some(({ local }) => local === localOf(item)));
  const taken = names.map(({ exported, local }) => (exported === local ? local : `${exported} as ${local}`)).join(', ');
  const direct = `${head}{ ${taken} }${from}${quote}${specifier}${quote}${stop}`;
  if (kept.length === 0) return { edits: [{ start, end, text: direct }], isProven: isProven && isBarrelPure };
  const rest = whole.replace(`{${list}}`, () => `{ ${kept.join(', ')} }`);
  return { edits: [{ start, end, text: `${rest}\n${direct}` }], isProven };
}

/** `import { type A, type B }` as `import type { A, B }`; null where the import has another form. */
export function typeImportEdit({ start, end }: LoadedTypeImport, text: string): readonly Edit[] | null {
  const [whole, list = ''] = /^import\s*\{([^{}/]*)\}/u.exec(text.slice(start, end)) ?? [];
  if (whole === undefined) return null;
  const items = list.split(',').map((item) => item.trim()).filter((item) => item !== '');
  if (items.length === 0 || items.some((item) => !/^type\s/u.test(item))) return null;
  return [{ start, end: start + whole.length, text: `import type { ${items.map((item) => item.replace(/^type\s+/u, '')).join(', ')} }` }];
}

function localOf(item: string): string {
  return item.split(/\s+as\s+/u).at(-1) ?? item;
}
