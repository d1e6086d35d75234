import * as fc from 'fast-check';
import type { ModuleId } from '../../lib/api.ts';
import type { MemoryProject } from './memory-host.ts';
import { type ModuleSketch, moduleSketch, PATHS, statementSketch, type StatementSketch } from './sketch.ts';
import { writeModule } from './written-module.ts';

/** One change of a project. Indices are taken modulo what there is. */
export type Edit =
  | { readonly kind: 'replace' | 'insert' | 'remove' | 'value' | 'inner' | 'swap' | 'comment'; readonly path: number; readonly index: number; readonly statement: StatementSketch; readonly unsaved: boolean }
  | { readonly kind: 'delete' | 'alias' | 'revert'; readonly path: number }
  | { readonly kind: 'create'; readonly path: number; readonly sketch: ModuleSketch }
  | { readonly kind: 'rename'; readonly path: number; readonly to: number }
  | { readonly kind: 'packageType' };

const path = fc.integer({ min: 0, max: PATHS.length - 1 });

const textEdit = fc.record({
  kind: fc.constantFrom('replace', 'insert', 'remove', 'value', 'value', 'inner', 'inner', 'swap', 'comment'),
  path, index: fc.integer({ min: 0, max: 5 }), statement: statementSketch, unsaved: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});

export const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: textEdit as fc.Arbitrary<Edit> },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'alias', 'revert'), path }) as fc.Arbitrary<Edit> },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('create'), path, sketch: moduleSketch }) as fc.Arbitrary<Edit> },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), path, to: path }) as fc.Arbitrary<Edit> },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('packageType') }) as fc.Arbitrary<Edit> },
);

/** A project that is edited at random: sketches of its files, and of unsaved texts in front of them. */
export class EditedProject {
  readonly project: MemoryProject = { files: new Map(), aliases: new Map([['#alias', '/p/m3.js']]), packageType: 'module' };
  readonly overlays = new Map<ModuleId, string>();
  private readonly sketches = new Map<ModuleId, ModuleSketch>();
  private readonly unsaved = new Map<ModuleId, ModuleSketch>();

  constructor(sketches: readonly ModuleSketch[]) {
    sketches.forEach((sketch, index) => this.save(pathAt(index), sketch));
  }

  get modules(): readonly ModuleId[] {
    return [...this.project.files.keys()].sort();
  }

  apply(edit: Edit): void {
    const { project, sketches } = this;
    switch (edit.kind) {
      case 'delete':
        this.remove(this.present(edit.path));
        return;
      case 'create':
        this.save(pathAt(edit.path), edit.sketch);
        return;
      case 'rename': {
        const from = this.present(edit.path);
        const sketch = sketches.get(from);
        this.remove(from);
        if (sketch !== undefined) this.save(pathAt(edit.to), sketch);
        return;
      }
      case 'revert':
        this.closeOverlay(this.present(edit.path));
        return;
      case 'alias':
        project.aliases.set('#alias', pathAt(edit.path));
        return;
      case 'packageType':
        project.packageType = project.packageType === 'module' ? 'commonjs' : 'module';
        return;
      default:
        this.editText(edit);
    }
  }

  private editText(edit: Extract<Edit, { kind: 'replace' | 'insert' | 'remove' | 'value' | 'inner' | 'swap' | 'comment' }>): void {
    const target = this.present(edit.path);
    const sketch = edited(this.unsaved.get(target) ?? this.sketches.get(target) ?? [], edit.kind, edit.index, edit.statement);
    if (edit.unsaved) {
      this.unsaved.set(target, sketch);
      this.overlays.set(target, writeModule(target, sketch));
    } else {
      this.save(target, sketch);
    }
  }

  private present(index: number): ModuleId {
    const { modules } = this;
    return modules[index % Math.max(1, modules.length)] ?? pathAt(index);
  }

  private save(target: ModuleId, sketch: ModuleSketch): void {
    this.closeOverlay(target);
    this.sketches.set(target, sketch);
    this.project.files.set(target, writeModule(target, sketch));
  }

  private remove(target: ModuleId): void {
    this.closeOverlay(target);
    this.sketches.delete(target);
    this.project.files.delete(target);
  }

  private closeOverlay(target: ModuleId): void {
    this.unsaved.delete(target);
    this.overlays.delete(target);
  }
}

function pathAt(index: number): ModuleId {
  return PATHS[index % PATHS.length] ?? PATHS[0];
}

function edited(sketch: ModuleSketch, kind: 'replace' | 'insert' | 'remove' | 'value' | 'inner' | 'swap' | 'comment', place: number, statement: StatementSketch): ModuleSketch {
  const index = sketch.length === 0 ? 0 : place % sketch.length;
  const present = sketch[index] ?? statement;
  switch (kind) {
    case 'replace':
      return sketch.toSpliced(index, 1, statement);
    case 'insert':
      return sketch.toSpliced(index, 0, statement);
    case 'remove':
      return sketch.toSpliced(index, 1);
    case 'value':
      return sketch.toSpliced(index, 1, { ...present, value: statement.value });
    case 'inner':
      return sketch.toSpliced(index, 1, statement.value === 0 ? { ...present, first: statement.first } : { ...present, second: statement.second });
    case 'swap':
      return sketch.toSpliced(index, 1).toSpliced(place >> 1, 0, present);
    case 'comment':
      return sketch.toSpliced(index, 0, { ...statement, form: COMMENT });
  }
}

/** The form of statements that is only a comment. */
const COMMENT = 22;
