/** A change of a text: what stands between the offsets is replaced. UTF-16, without a byte order mark. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
