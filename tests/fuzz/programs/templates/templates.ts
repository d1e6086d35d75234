/** Expressions about one part of the language or its host; see `carriers.ts` for what the lists hold. */
export interface Templates {
  readonly carriers?: readonly string[];
  readonly waiting?: readonly string[];
  readonly idle?: readonly string[];
  readonly untold?: readonly string[];
}
