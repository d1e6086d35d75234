import type { PackageVerdicts } from './verdicts.ts';

export type Verdicts = Readonly<Record<string, PackageVerdicts>>;

/** What became different, line by line; empty where nothing did. How a cause is told makes no difference. */
export function differences(before: Verdicts, after: Verdicts): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [then, now] = [before[name], after[name]];
    if (now === undefined) return [`${name}: is not judged any more`];
    if (then === undefined) return [`${name} ${now.version}: is new`];
    const lines = then.digest === now.digest && then.version === now.version ? [] : changesOf(then, now);
    return lines.length === 0 ? [] : [`${name} ${now.version}`, ...lines.map((line) => `  ${line}`)];
  });
}

function changesOf(then: PackageVerdicts, now: PackageVerdicts): string[] {
  const lines = change('version', then.version, now.version).concat(change('modules', then.modules, now.modules));
  for (const cause of keysOf(then.causes, now.causes)) lines.push(...change(cause, String(then.causes[cause] ?? 0), String(now.causes[cause] ?? 0)));
  for (const file of keysOf(then.entries, now.entries)) lines.push(...changedEntry(file, then.entries[file] ?? 'no entry', now.entries[file] ?? 'no entry'));
  return lines.length > 0 ? lines : ['first causes of modules that are no entries'];
}

function changedEntry(file: string, then: string, now: string): string[] {
  const untold = (text: string): string => text.split(':')[0] ?? '';
  return untold(then) === untold(now) ? [] : change(file, then, now);
}

function change(what: string, then: string, now: string): string[] {
  return then === now ? [] : [`${what}: ${then} → ${now}`];
}

function keysOf(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
}
