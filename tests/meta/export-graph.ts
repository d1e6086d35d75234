import { importOf } from './imports.ts';
import type { Node, Parsed } from './syntax-tree.ts';

/** One name that a file exports, by itself or on behalf of another file. */
export interface ExportedName {
  readonly file: string;
  readonly name: string;
  readonly line: number;
}

interface Reexport {
  readonly to: string;
  /** Null: all names. */
  readonly name: string | null;
}

interface FileExports {
  readonly own: Map<string, number>;
  /** By the name under which they are passed on. */
  readonly named: Map<string, Reexport>;
  readonly stars: string[];
}

interface Use {
  readonly to: string;
  /** Null: the whole namespace. */
  readonly name: string | null;
}

/** Which exports are imported by another file, followed through re-exports to the file that declares them. */
export class ExportGraph {
  private readonly files = new Map<string, FileExports>();
  private readonly uses: Use[] = [];

  add(file: string, { nodes, lineOf }: Parsed): void {
    const exports: FileExports = { own: new Map(), named: new Map(), stars: [] };
    this.files.set(file, exports);
    for (const node of nodes) {
      if (/^(?:Import|TSImport)/.test(node.type)) this.uses.push(...usesOf(file, node));
      else for (const name of declaredNames(node)) if (!isTypeInUse(node, name, nodes)) exports.own.set(name, lineOf(node));
      addReexports(file, node, exports);
    }
  }

  /** Own exports of `entries` are used by users of the package. */
  unused(entries: readonly string[]): ExportedName[] {
    const used = new Set<string>();
    for (const entry of entries) for (const name of this.namesOf(entry, new Set())) this.mark(entry, name, used);
    for (const { to, name } of this.uses) {
      for (const each of name === null ? this.namesOf(to, new Set()) : [name]) this.mark(to, each, used);
    }
    return [...this.files].flatMap(([file, { own }]) => [...own].filter(([name]) => !used.has(`${file}:${name}`)).map(([name, line]) => ({ file, name, line })));
  }

  private namesOf(file: string, seen: Set<string>): string[] {
    const exports = this.files.get(file);
    if (exports === undefined || seen.has(file)) return [];
    seen.add(file);
    return [...exports.own.keys(), ...exports.named.keys(), ...exports.stars.flatMap((star) => this.namesOf(star, seen))];
  }

  private mark(file: string, name: string, used: Set<string>): void {
    const exports = this.files.get(file);
    if (exports === undefined || used.has(`${file}:${name}`)) return;
    used.add(`${file}:${name}`);
    const named = exports.named.get(name);
    if (named !== undefined) this.mark(named.to, named.name ?? name, used);
    for (const star of exports.stars) this.mark(star, name, used);
  }
}

function usesOf(file: string, node: Node): Use[] {
  const to = targetOf(file, node);
  if (to === null) return [];
  const specifiers = listIn(node, 'specifiers');
  if (node.type !== 'ImportDeclaration') return [{ to, name: null }];
  return specifiers.map((specifier) => ({ to, name: specifier.type === 'ImportNamespaceSpecifier' ? null : specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameIn(specifier, 'imported') }));
}

function addReexports(file: string, node: Node, exports: FileExports): void {
  const to = node.type.startsWith('Export') ? targetOf(file, node) : null;
  if (to === null) return;
  if (node.type === 'ExportAllDeclaration') {
    if (node['exported'] === null) exports.stars.push(to);
    else exports.named.set(nameIn(node, 'exported'), { to, name: null });
  }
  for (const specifier of listIn(node, 'specifiers')) exports.named.set(nameIn(specifier, 'exported'), { to, name: nameIn(specifier, 'local') });
}

/** Names that an export declaration gives to what the file itself holds. */
function declaredNames(node: Node): string[] {
  if (node.type === 'ExportDefaultDeclaration') return ['default'];
  if (node.type !== 'ExportNamedDeclaration' || node['source'] !== null) return [];
  const declaration = nodeIn(node, 'declaration');
  if (declaration === null) return listIn(node, 'specifiers').map((specifier) => nameIn(specifier, 'exported'));
  if (declaration.type === 'VariableDeclaration') return listIn(declaration, 'declarations').map((declarator) => nameIn(declarator, 'id'));
  return [nameIn(declaration, 'id')];
}

/** A type that the file itself uses describes what its exports take and give: it may stay in sight. */
function isTypeInUse(node: Node, name: string, nodes: readonly Node[]): boolean {
  const isType = /^TS(?:Interface|TypeAlias)Declaration$/.test(nodeIn(node, 'declaration')?.type ?? '');
  return isType && nodes.filter((each) => each.type === 'Identifier' && each['name'] === name).length > 1;
}

function targetOf(file: string, node: Node): string | null {
  const source = nodeIn(node, 'source');
  return source === null || typeof source['value'] !== 'string' ? null : importOf(file, 0, source['value']).to;
}

function nodeIn(node: Node, field: string): Node | null {
  const value = node[field];
  return typeof value === 'object' && value !== null && 'type' in value ? (value as Node) : null;
}

function listIn(node: Node, field: string): Node[] {
  const value = node[field];
  return Array.isArray(value) ? value : [];
}

function nameIn(node: Node, field: string): string {
  const name = nodeIn(node, field);
  return String(name?.['name'] ?? name?.['value'] ?? '');
}
