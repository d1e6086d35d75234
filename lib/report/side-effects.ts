import type { ComputedField, ListedFile } from '../policy/index.ts';
import { countOf, printable } from './printable.ts';

const BECAUSE: Readonly<Record<ListedFile['because'], string>> = { effect: 'have an effect', unknown: 'are not known to be free of effects', import: 'import others for their effect' };

/** For people: the field, and why each file is in it. */
export function sideEffectsText({ field, listed, kept, modules }: ComputedField, written: boolean): string {
  const lines = [`"sideEffects": ${typeof field === 'boolean' ? String(field) : JSON.stringify(field, null, 2)}`, ''];
  lines.push(`${countOf(modules, 'module')} that the entry points load, of which ${modules - listed.length} ${modules - listed.length === 1 ? 'is' : 'are'} proved to be free of effects.`);
  for (const because of ['effect', 'unknown', 'import'] as const) {
    const files = listed.filter((file) => file.because === because);
    if (files.length > 0) lines.push('', `${countOf(files.length, 'module')} that ${BECAUSE[because]}:`, ...files.map(({ file, message }) => `  ${printable(file)}  ${printable(message)}`));
  }
  if (kept.length > 0) lines.push('', `Kept, as none of these modules is meant: ${kept.map((glob) => JSON.stringify(glob)).join(', ')}`);
  lines.push('', written ? 'package.json is written.' : 'package.json is as it was.');
  return `${lines.join('\n')}\n`;
}

/** For programs: one object. Keys and their order are a contract. */
export function sideEffectsJson({ field, listed, kept, modules }: ComputedField, written: boolean): string {
  return `${JSON.stringify({ sideEffects: field, modules, listed, kept, written }, null, 2)}\n`;
}
