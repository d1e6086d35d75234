/** Which part of the code at a place is asked about. */
export type Role =
  /** What a member is read of, or an object pattern takes apart. */
  | 'object'
  /** The computed key of a member. */
  | 'key'
  /** What is called or constructed. */
  | 'callee'
  | 'left'
  | 'right'
  /** Of a unary operator, `await`, spread, `yield*`; what `for…of` iterates over; what an array pattern takes apart. */
  | 'operand'
  /** The value with this index in a template. */
  | 'part'
  /** The argument with this index of a call. */
  | 'argument';

/** A question about one file. Plain data: offsets are UTF-16, in the text without its byte order mark. */
export interface TypeQuestion {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly index: number;
}

/** The same text for the same question. */
export function questionKey({ start, end, role, index }: TypeQuestion): string {
  return `${start}-${end} ${role} ${index}`;
}

export type PrimitiveType = 'undefined' | 'null' | 'boolean' | 'number' | 'string' | 'bigint' | 'symbol';

/** One alternative of what a value may be. */
export type TypePart =
  | { readonly kind: 'primitive'; readonly type: PrimitiveType }
  /**
   * An instance of a class of the language or the host, by its path in the knowledge tables: `Map`, `node:buffer.Buffer`.
   * `contents`: its type arguments, as far as they are followed.
   */
  | { readonly kind: 'builtin'; readonly path: string; readonly contents: readonly (readonly TypePart[])[] }
  /** Any other object or function: an interface, a class of the project or of a package. */
  | { readonly kind: 'object' }
  /** `any`, `unknown`, `void`, a type parameter without a constraint. */
  | { readonly kind: 'any' };

/** Where a function or class stands: absolute path with `/`, and the offset at which it ends. */
export interface Declaration {
  readonly file: string;
  readonly end: number;
}

/** What a member is in those alternatives that are neither primitive nor built-in. */
export interface MemberAnswer {
  /** `accessor`: reading runs a getter. `unknown`: none is declared, or they differ in a way that matters. */
  readonly kind: 'data' | 'method' | 'accessor' | 'unknown';
  /** Nothing can assign it after its object was made: `readonly` in a class, or in a literal `as const`. */
  readonly readonly: boolean;
  /** The methods or getters that it may be, overrides included; null where a class that nobody sees may have another. */
  readonly implementations: readonly Declaration[] | null;
  /** What reading it gives. */
  readonly parts: readonly TypePart[];
}

/** What is called. */
export type CalleeAnswer =
  /** A function or class that the project or a package declares, and that no assignment can replace. */
  | { readonly kind: 'declared'; readonly declaration: Declaration }
  /** A member of the language or the host, by its path in the knowledge tables: `Math.max`, `node:path.join`. */
  | { readonly kind: 'builtin'; readonly path: string };

/** Why a type says less than it seems to. */
export type WeakEvidence = 'any' | 'cast' | 'non-null';

export interface TypeAnswer {
  readonly parts: readonly TypePart[];
  readonly weak: WeakEvidence | null;
  /** To the role `object`, where the member has a name. */
  readonly member: MemberAnswer | null;
  /** To the role `callee`, where it is known. */
  readonly callee: CalleeAnswer | null;
}
