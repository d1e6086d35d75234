import type { ModuleId } from '../../effects/index.ts';
import type { FunctionFacts } from '../../facts/index.ts';
import { boolean, createObject, NOTHING, TRUE, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import type { PropertyKey } from '../objects/property.ts';
import type { Frame } from '../run.ts';

/** Any member. */
const ANY = '*';

/**
 * Which members of the module's objects functions find as earlier calls left them. Where each call writes a member before
 * anything reads it, and nobody else gets the object, the member holds nothing between calls: a vector that a function
 * computes with. What each path has written goes with the state, which branches and joins as the code does.
 */
export class Leftovers {
  private readonly module: ModuleId;
  private readonly reached: ReadonlySet<HeapObject>;
  /** Members that are read as earlier calls left them, and objects of which members are read once they are written. */
  private readonly found = new Map<HeapObject, Set<string>>();
  private readonly used = new Set<HeapObject>();
  private readonly leaked = new Set<HeapObject>();
  private readonly readBy = new Map<FunctionFacts, Map<HeapObject, Set<string>>>();
  /** Objects whose one content says whether the member has been written. */
  private witnesses = new Map<HeapObject, Map<string, HeapObject>>();
  private isCut = false;

  /** `reached`: objects that importers of the module get. */
  constructor(module: ModuleId, reached: ReadonlySet<HeapObject>) {
    this.module = module;
    this.reached = reached;
  }

  /** Another function is called from outside. */
  begin(): void {
    this.witnesses = new Map();
  }

  /** What is looked at ended before its end. */
  cut(): void {
    this.isCut = true;
  }

  /** Others get what the value leads to. */
  leak(value: Value | null | undefined): void {
    for (const object of value?.objects ?? []) if (this.isTracked(object)) this.leaked.add(object);
  }

  wrote(frame: Frame, object: HeapObject, key: PropertyKey): void {
    if (!this.isTracked(object) || typeof key !== 'string') return;
    const witness = this.witness(object, key);
    frame.run.state.setField(witness, 'contents', boolean(true));
  }

  read(frame: Frame, object: HeapObject, key: PropertyKey): void {
    if (!this.isTracked(object)) return;
    const name = typeof key === 'string' ? key : ANY;
    for (const { facts } of frame.run.stack) if (facts !== null) note(this.readBy, facts, object, name);
    this.sees(frame, object, name);
  }

  /** A call that is not looked at again: the function reads what it read before. */
  skipped(frame: Frame, facts: FunctionFacts): void {
    for (const [object, names] of this.readBy.get(facts) ?? []) for (const name of names) this.sees(frame, object, name);
  }

  /** Whether each call writes the member before it reads it, as far as the functions go that were looked at. */
  has(object: HeapObject, name: string): boolean {
    const found = this.found.get(object);
    // What nobody reads is kept for no use.
    return !this.isCut && this.isTracked(object) && !this.leaked.has(object) && this.used.has(object) && found?.has(name) !== true && found?.has(ANY) !== true;
  }

  isTracked(object: HeapObject): boolean {
    return object.owner === this.module && object.callable === null && (object.kind === 'object' || object.kind === 'instance') && !this.reached.has(object);
  }

  private sees(frame: Frame, object: HeapObject, name: string): void {
    const isWritten = name !== ANY && this.witness(object, name).contents.types === TRUE;
    // Others go on while a function waits.
    const mayWait = frame.run.stack.some(({ facts }) => facts?.async === true || facts?.generator === true);
    if (isWritten && !mayWait) this.used.add(object);
    else this.found.set(object, (this.found.get(object) ?? new Set()).add(name));
  }

  private witness(object: HeapObject, name: string): HeapObject {
    const ofObject = this.witnesses.get(object) ?? new Map<string, HeapObject>();
    this.witnesses.set(object, ofObject);
    let witness = ofObject.get(name);
    if (witness === undefined) {
      witness = createObject('object', this.module, NOTHING);
      witness.contents = UNDEFINED_VALUE;
      ofObject.set(name, witness);
    }
    return witness;
  }
}

function note(readBy: Map<FunctionFacts, Map<HeapObject, Set<string>>>, facts: FunctionFacts, object: HeapObject, name: string): void {
  const of = readBy.get(facts) ?? new Map<HeapObject, Set<string>>();
  readBy.set(facts, of);
  of.set(object, (of.get(object) ?? new Set<string>()).add(name));
}
