import type { ModuleId } from '../effects/index.ts';
import { builtinPackageRows, createOwnRowsReader, firstRow, loadRow, type OwnRows, type PackageRow } from '../knowledge/index.ts';
import type { KnownLoad } from '../link/index.ts';
import { installedPackageOf, isListed } from '../project/index.ts';

/** What `package.json` says of an installed file. */
interface InstalledPackage {
  readonly root: ModuleId;
  readonly name?: string | null;
  readonly version?: string | null;
  readonly strictModules?: unknown;
  readonly sideEffects?: boolean | readonly string[] | null;
}

const NO_ROWS: OwnRows = { rows: [], problem: null };

/** What rows say of the loads of installed files: the user's before the package's own, those before the built-in ones. */
export class KnownLoads {
  private readonly packageOf: (file: ModuleId) => InstalledPackage | null;
  private readonly written: readonly PackageRow[];
  private readonly builtin = builtinPackageRows();
  private readonly readOwnRows = createOwnRowsReader();
  /** By the package's folder. */
  private readonly own = new Map<string, OwnRows>();
  private readonly known = new Map<ModuleId, KnownLoad | null>();
  private readonly claimed = new Map<ModuleId, boolean>();

  constructor(packageOf: (file: ModuleId) => InstalledPackage | null, written: readonly PackageRow[]) {
    this.packageOf = packageOf;
    this.written = written;
  }

  of(module: ModuleId): KnownLoad | null {
    let known = this.known.get(module);
    if (known === undefined) this.known.set(module, (known = this.find(module)));
    return known;
  }

  /** The nearest `package.json` of an installed file, which is the one that bundlers ask, says that its load has no effect. */
  isClaimed(module: ModuleId): boolean {
    let claimed = this.claimed.get(module);
    if (claimed === undefined) this.claimed.set(module, (claimed = this.findClaim(module)));
    return claimed;
  }

  private findClaim(module: ModuleId): boolean {
    const info = installedPackageOf(module) === null ? null : this.packageOf(module);
    const field = info?.sideEffects ?? null;
    return info !== null && field !== null && !isListed(field, [module.slice(info.root.length + 1)]);
  }

  /** One line for each package whose own rows were passed over. */
  problems(): readonly string[] {
    return [...this.own].flatMap(([root, { problem }]) => (problem === null ? [] : [`${root}/package.json: ${problem}; its rows are passed over`]));
  }

  clear(): void {
    this.own.clear();
    this.known.clear();
    this.claimed.clear();
  }

  /** Names that loading a file of a package sets for those that are loaded later, as its row says. */
  setsOf(module: ModuleId): readonly string[] {
    const row = this.rowFor(module, firstRow);
    return row?.roles?.flatMap((role) => (role.role === 'mustBeFirst' && role.calls === undefined ? role.sets : [])) ?? [];
  }

  private rowFor(module: ModuleId, find: typeof loadRow): PackageRow | null {
    const name = installedPackageOf(module);
    const info = name === null ? null : this.packageOf(module);
    // A folder of the package may have a `package.json` that names nothing.
    if (name === null || info === null || info.name !== name || typeof info.version !== 'string') return null;
    return find(name, info.version, module.slice(info.root.length + 1), [this.written, this.ownRows(info, name), this.builtin]);
  }

  private find(module: ModuleId): KnownLoad | null {
    const row = this.rowFor(module, loadRow);
    if (row?.load === undefined) return null;
    return { source: `row of ${row.package}`, effects: row.load === 'pure' ? [] : row.load };
  }

  private ownRows({ root, strictModules }: InstalledPackage, name: string): readonly PackageRow[] {
    let own = this.own.get(root);
    if (own === undefined) this.own.set(root, (own = strictModules === undefined ? NO_ROWS : this.readOwnRows(strictModules, name)));
    return own.rows;
  }
}
