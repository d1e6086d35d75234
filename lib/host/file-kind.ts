import { extname } from 'node:path';
import { SOURCE_EXTENSIONS } from '../project/index.ts';

/** Extensions of files that a bundler or loader turns into a value without running code of theirs. */
export const ASSET_EXTENSIONS: readonly string[] = [
  // Style sheets
  '.css', '.scss', '.sass', '.less', '.styl', '.stylus', '.pcss', '.postcss', '.sss',
  // Images
  '.svg', '.png', '.jpg', '.jpeg', '.jfif', '.gif', '.webp', '.avif', '.apng', '.bmp', '.ico', '.cur', '.tif', '.tiff',
  // Fonts
  '.woff', '.woff2', '.ttf', '.otf', '.eot',
  // Sound and film
  '.mp3', '.mp4', '.m4a', '.aac', '.flac', '.ogg', '.opus', '.wav', '.webm', '.mov', '.vtt',
  // Text and data
  '.html', '.htm', '.md', '.txt', '.csv', '.tsv', '.xml', '.yaml', '.yml', '.toml', '.json5', '.pdf', '.webmanifest',
  // Queries and shaders
  '.graphql', '.gql', '.sql', '.glsl', '.vert', '.frag', '.wgsl',
  // Models and archives
  '.gltf', '.glb', '.bin', '.zip',
];

const RUNNABLE: ReadonlySet<string> = new Set([...SOURCE_EXTENSIONS, '.json']);

export type FileKind =
  | { readonly kind: 'module' }
  | { readonly kind: 'asset' }
  /** Runs in no way that the analysis reads. */
  | { readonly kind: 'foreign'; readonly reason: string };

/** How a file is loaded, by its extension. */
export function fileKindOf(path: string, syntax: 'import' | 'require', assets: ReadonlySet<string>): FileKind {
  const extension = extname(path).toLowerCase();
  if (assets.has(extension)) return { kind: 'asset' };
  // Node runs a file without an extension, and `require` one with any other.
  if (RUNNABLE.has(extension) || extension === '') return { kind: 'module' };
  if (extension === '.node') return foreign('a native addon, not JavaScript');
  if (extension === '.wasm') return foreign('WebAssembly, not JavaScript');
  return syntax === 'require' ? { kind: 'module' } : foreign(`not JavaScript (${extension})`);
}

function foreign(reason: string): FileKind {
  return { kind: 'foreign', reason };
}
