import { builtinPackageRows, type PackageRow } from '../../knowledge/index.ts';

/** What rows say of the functions of packages, by the way from the package: `axios defaults.baseURL`, `express default().get`. */
export class PackageKnowledge {
  /** What sets something for all who use the package; with `.` at the end, all that begins so. */
  readonly setters = new Set<string>();
  /** What changes a store. */
  readonly changes = new Set<string>();
  /** What sets something of the host. */
  readonly hostSetters = new Map<string, string>();
  /** What changes an argument, and which. */
  readonly argumentWrites = new Map<string, number>();
  /** What gives something of the present request. */
  readonly requestData = new Set<string>();
  /** What is given request handlers, from which argument on. */
  readonly handlers = new Map<string, number>();

  /** `written`: besides those that come with the analysis. */
  constructor(written: readonly PackageRow[] = []) {
    for (const row of [...written, ...builtinPackageRows()]) this.add(row);
  }

  private add({ package: name, subpath = '', roles = [] }: PackageRow): void {
    const specifier = `${name}${subpath.slice(1)}`;
    for (const role of roles) {
      switch (role.role) {
        case 'configuration':
          for (const setter of role.setters) for (const path of waysTo(role.object, setter)) this.setters.add(`${specifier} ${path}`);
          break;
        case 'registration':
          for (const call of role.calls ?? []) this.setters.add(`${specifier} ${call}`);
          break;
        case 'mustBeFirst':
          for (const call of role.calls ?? []) this.hostSetters.set(`${specifier} ${call}`, role.sets[0] ?? '');
          break;
        case 'store':
          for (const maker of role.makers) for (const change of role.changes) this.changes.add(`${specifier} ${maker}.${change.replace(/\*$/u, '')}`);
          break;
        case 'argumentWrite':
          for (const member of role.members) this.argumentWrites.set(`${specifier} ${member}`, role.argument);
          break;
        case 'requestData':
          for (const call of role.calls) this.requestData.add(`${specifier} ${call}`);
          break;
        case 'requestHandler':
          for (const { member, from } of role.handlers) this.handlers.set(`${specifier} ${member}`, from);
      }
    }
  }
}

/** The named object may be the default export, too. */
function waysTo(object: string, setter: string): readonly string[] {
  const path = setter.replace(/\*$/u, '');
  if (object === 'default') return [path];
  return path === '' ? [`${object}.`] : [`${object}.${path}`, path];
}
