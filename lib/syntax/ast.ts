/** The tree that the parser returns: TypeScript-ESTree, without parentheses. Only this folder names the parser. */
export type * from 'oxc-parser';
