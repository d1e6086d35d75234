import type { EmptyCollection } from '../form.ts';
import type { Frame } from './frame.ts';

/** What a name stands for at some place. */
export type Binding = SlotBinding | ImportedBinding | MemberBinding;

/** A variable: a slot of a function's frame. */
export class SlotBinding {
  readonly kind = 'slot';
  readonly frame: Frame;
  readonly slot: number;
  /** Number of the scope that declares it. */
  readonly scope: number;
  /** Declared inside a loop of its function, and not by `var`. */
  readonly looped: boolean;
  multiplied = false;
  /** Assigned by a nested function. */
  reassigned = false;
  used = false;
  /** How often it is assigned, also where it is declared, and how often of these an empty collection or nothing. */
  assignments = 0;
  emptyAssignments = 0;
  /** `var x;` */
  emptyDeclarations = 0;
  collection: EmptyCollection | null = null;
  /** Holds what `createRequire` made for this file. */
  requires = false;
  /** The `var` that a function declaration in a block of sloppy code also sets (ECMAScript B.3.2). */
  outer: SlotBinding | null = null;

  constructor(frame: Frame, slot: number, scope: number, looped: boolean) {
    this.frame = frame;
    this.slot = slot;
    this.scope = scope;
    this.looped = looped;
  }
}

/** A name of an import declaration. */
export class ImportedBinding {
  readonly kind = 'imported';
  readonly local: string;
  readonly request: number;
  readonly name: string;
  readonly site: number;
  /** Its index in `ModuleFacts.imports`; -1 until a use shows that it survives compilation. */
  index = -1;

  constructor(local: string, request: number, name: string, site: number) {
    this.local = local;
    this.request = request;
    this.name = name;
    this.site = site;
  }
}

/** An exported name of a namespace or a member of an enum: a property of the object in a slot. */
export class MemberBinding {
  readonly kind = 'member';
  readonly frame: Frame;
  readonly slot: number;
  readonly key: string;

  constructor(frame: Frame, slot: number, key: string) {
    this.frame = frame;
    this.slot = slot;
    this.key = key;
  }
}
