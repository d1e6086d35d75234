const enum Kind {
  A = 'a',
  B = 'b',
}
export const kinds: readonly Kind[] = [Kind.A, Kind.B];
