/** How a file's name says that it is written and meant. */
export interface Language {
  readonly typescript: boolean;
  /** What the parser calls it. JavaScript may always hold JSX: it changes nothing in files without. */
  readonly dialect: 'jsx' | 'ts' | 'tsx' | 'dts';
  /** What the extension decides; `open` where the text or the package does. */
  readonly format: 'esm' | 'commonjs' | 'open';
}

const DECLARATION_FILE = /\.d\.(?:[^./\\]+\.)?[cm]?ts$/;

export function languageOf(path: string): Language {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const format = extension.startsWith('m') ? 'esm' : extension.startsWith('c') ? 'commonjs' : 'open';
  switch (extension) {
    case 'ts':
    case 'mts':
    case 'cts':
      return { typescript: true, dialect: DECLARATION_FILE.test(path) ? 'dts' : 'ts', format };
    case 'tsx':
      return { typescript: true, dialect: 'tsx', format };
    case 'mjs':
    case 'cjs':
      return { typescript: false, dialect: 'jsx', format };
    default:
      return { typescript: false, dialect: 'jsx', format: 'open' };
  }
}
