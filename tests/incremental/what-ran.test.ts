import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createSession, DEFAULT_OPTIONS, type ModuleId, type Session } from '../../lib/api.ts';
import { createMemoryStore, type RecordStore } from '../../lib/store/index.ts';
import { allReports } from './edit-sequence.ts';
import { memoryHost, type MemoryProject } from './memory-host.ts';

const FILES = {
  '/p/a.js': "import { b } from './b.js';\nexport const a = b(1);\n",
  '/p/b.js': "import { c } from './c.js';\nexport const b = (x) => c + x;\nexport function unused() { return 1; }\n",
  '/p/c.js': 'export const c = 1;\n',
  // State that its function changes and a container that it exposes.
  '/p/d.js': "import { c } from './c.js';\nlet count = c;\nexport const next = () => ++count;\nexport const list = [];\nexport const add = (item) => list.push(item);\n",
};

interface Ran {
  readonly parsed: readonly ModuleId[];
  readonly evaluated: readonly string[];
}

class Edited {
  readonly project: MemoryProject = { files: new Map(Object.entries(FILES)), aliases: new Map(), packageType: 'module' };
  readonly store: RecordStore = createMemoryStore();
  session = this.open();

  constructor() {
    this.judge();
  }

  /** What ran when all were asked for again, and that all reports are those of a cold session. */
  after(module: ModuleId, text: string): Ran {
    this.project.files.set(module, text);
    this.session.refresh();
    return this.judge();
  }

  reopen(): void {
    this.session.flush();
    this.session = this.open();
  }

  judge(): Ran {
    const modules = [...this.project.files.keys()].sort();
    const reports = (session: Session): string[] => modules.map((module) => canonicalJson(allReports(session, module)));
    expect(reports(this.session)).toEqual(reports(createSession(memoryHost(this.project), DEFAULT_OPTIONS)));
    const { parsed, evaluated } = this.session.statistics();
    return { parsed, evaluated: evaluated.map(({ module, cause }) => `${module} ${cause}`).sort() };
  }

  private open(): Session {
    return createSession(memoryHost(this.project), DEFAULT_OPTIONS, this.store);
  }
}

describe.each(['in a session that lives on', 'in a new session over the store'])('%s', (way) => {
  const begin = (): Edited => {
    const edited = new Edited();
    if (way.includes('new')) edited.reopen();
    return edited;
  };

  it('without an edit nothing runs', () => {
    expect(begin().judge()).toEqual({ parsed: [], evaluated: [] });
  });

  it('after a comment in c: facts of c; relinked nothing', () => {
    expect(begin().after('/p/c.js', '// the number\nexport const c = 1;\n')).toEqual({ parsed: ['/p/c.js'], evaluated: [] });
  });

  it('after another function of b, which nobody runs: facts of b; relinked b alone', () => {
    const { evaluated } = begin().after('/p/b.js', FILES['/p/b.js'].replace('return 1', 'return 2'));
    expect(evaluated.filter((line) => !line.startsWith('/p/b.js'))).toEqual([]);
  });

  it('after another body of a function that a runs: relinked a for it; untouched c', () => {
    const { evaluated } = begin().after('/p/b.js', FILES['/p/b.js'].replace('c + x', 'c - x'));
    expect([evaluated.includes('/p/a.js dependency'), evaluated.some((line) => line.startsWith('/p/c.js'))]).toEqual([true, false]);
  });

  it('after another value of c: relinked c for its text, and what looks at it', () => {
    const { evaluated } = begin().after('/p/c.js', "export const c = 'text';\n");
    expect(evaluated).toContain('/p/c.js text');
    expect(evaluated).toContain('/p/a.js dependency');
  });

  it('after another value that an importer uses in functions only: untouched the importer', () => {
    const edited = begin();
    edited.after('/p/later.js', "import { c } from './c.js';\nexport const later = () => c;\n");
    const { evaluated } = edited.after('/p/c.js', "export const c = 'text';\n");
    expect(evaluated.filter((line) => line.startsWith('/p/later.js'))).toEqual([]);
  });

  it('after an import and a call of which nothing is used: places are those of the new text, where values stay', () => {
    const edited = begin();
    const text = "import { Held as Same } from './holder.js';\nexport class Held { static last = 0; field = (Same.last = 0); }\n";
    edited.after('/p/holder.js', text);
    edited.after('/p/holder.js', `import './c.js';\n${text}`);
    edited.after('/p/holder.js', text.replace('export', 'Math.max(1, 2);\nexport'));
  });

  describe('of a module that stores a member in an object of another', () => {
    const extended = (): Edited => {
      const edited = begin();
      edited.project.files.set('/p/registry.js', 'export const registry = {};\n');
      edited.project.files.set('/p/plugin.js', "import { registry } from './registry.js';\nregistry.show = () => {};\n");
      edited.project.files.set('/p/user.js', "import './plugin.js';\nimport { registry } from './registry.js';\nregistry.show();\n");
      edited.after('/p/idle.js', "import './plugin.js';\nexport const idle = 1;\n");
      return edited;
    };
    const plugin = "import { registry } from './registry.js';\n";

    it('after the member became another function: relinked who looks at the object', () => {
      const { evaluated } = extended().after('/p/plugin.js', `${plugin}const show = 1;\nregistry.show = () => console.log(show);\n`);
      expect(evaluated).toContain('/p/user.js dependency');
      expect(evaluated.filter((line) => line.startsWith('/p/idle.js'))).toEqual([]);
    });

    it('after it stores no more: relinked what is loaded after it', () => {
      const { evaluated } = extended().after('/p/plugin.js', plugin);
      expect(evaluated).toContain('/p/user.js dependency');
    });
  });

  describe('of a name that comes through `export *`', () => {
    const starred = (): Edited => {
      const edited = begin();
      edited.project.files.set('/p/leaf.js', 'export const one = 1;\nexport const two = 2;\n');
      edited.project.files.set('/p/barrel.js', "export * from './leaf.js';\n");
      edited.project.files.set('/p/idle.js', "import { two } from './barrel.js';\nexport const idle = () => two;\n");
      edited.after('/p/asks.js', "import { one } from './barrel.js';\nexport const asks = () => one;\n");
      return edited;
    };

    it('after it ceased to be there: relinked who asks for it, though nobody reads it, and not who asks for another', () => {
      const { evaluated } = starred().after('/p/leaf.js', 'export const two = 2;\n');
      expect(evaluated).toContain('/p/asks.js resolution');
      expect(evaluated.filter((line) => line.startsWith('/p/idle.js'))).toEqual([]);
    });

    it('after another name came: relinked nobody who asks for the first', () => {
      const { evaluated } = starred().after('/p/leaf.js', 'export const one = 1;\nexport const two = 2;\nexport const three = 3;\n');
      expect(evaluated.filter((line) => line.startsWith('/p/asks.js'))).toEqual([]);
    });
  });

  it('after an import leads elsewhere: relinked what imports it', () => {
    const edited = begin();
    edited.project.files.set('/p/b.js/index.js', '');
    edited.project.files.delete('/p/c.js');
    edited.project.files.set('/p/c.js.ts', 'export const c = 2;\n');
    expect(edited.after('/p/a.js', FILES['/p/a.js']).evaluated).toContain('/p/b.js resolution');
  });
});

describe('stored records', () => {
  it('tell what functions do to shared state, and what is exposed, without a look at any code', () => {
    const edited = new Edited();
    edited.reopen();
    const [writes, exposed] = [edited.session.state('/p/d.js'), edited.session.exposed('/p/d.js')];
    expect([writes.map(({ what }) => what), exposed.map(({ name }) => name)]).toEqual([['assigns `count`', 'calls `list.push()`'], ['list']]);
    expect(edited.session.statistics().parsed).toEqual([]);
  });

  it('say nothing of a comment but in the record of its own file', () => {
    const [plain, commented] = [recordsOf(FILES), recordsOf({ ...FILES, '/p/c.js': '/* a\n comment */ export const c = 1; // here\n' })];
    const differing = [...commented].filter(([key, value]) => plain.get(key) !== value).map(([key]) => key.split(' ')[0]);
    expect(new Set(differing)).toEqual(new Set(['facts']));
    expect(differing.length).toBe(1);
  });

  it('are the same bytes from another folder, in whatever order the modules are asked for', () => {
    const moved = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.replace('/p/', '/elsewhere/deep/'), text] as const).reverse());
    expect([...recordsOf(moved, '/elsewhere/deep')].sort()).toEqual([...recordsOf(FILES)].sort());
  });
});

/** What a session puts into its packs, by kind and key. */
function recordsOf(files: Readonly<Record<string, string>>, root = '/p'): ReadonlyMap<string, string> {
  const project: MemoryProject = { files: new Map(Object.entries(files)), aliases: new Map(), packageType: 'module' };
  const records = new Map<string, string>();
  const store: RecordStore = { ...createMemoryStore(), putPack: (_, added) => added.forEach((value, key) => records.set(key, canonicalJson(value))) };
  const session = createSession({ ...memoryHost(project), root }, DEFAULT_OPTIONS, store);
  for (const module of project.files.keys()) session.judge(module);
  session.flush();
  return records;
}
