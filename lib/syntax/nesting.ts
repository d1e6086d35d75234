import type { Language } from './language.ts';
export function findDeepNesting(_text: string, _language: Language): { offset: number; limit: number } | null {
  return null;
}
