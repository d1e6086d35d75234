/**
 * The evaluable form: what one function does, with names resolved to slots, types erased and sugar removed.
 * Plain data. Nothing in it depends on another file or on where in its file a thing stands: places are ordinals into
 * `ModuleFacts.sites`, so that a comment changes no form.
 */

/** Ordinal of a place in the file: `sites[2 * site]` is its start offset and `sites[2 * site + 1]` its end. */
export type Site = number;

/** Index into `ModuleFacts.functions`. 0 is the module body. */
export type FunctionIndex = number;

/**
 * A binding of a function's frame. All block scopes of one function share its frame: each declared name has a slot of
 * its own (shadowing names get different slots).
 */
export interface Variable {
  readonly kind: 'variable';
  /** How many frames outwards: 0 is the function itself. Arrow functions, initialisers and static blocks have frames too. */
  readonly hops: number;
  readonly slot: number;
  readonly site: Site;
}

/** A property key: fixed text (`a.b`, `a["b"]`, `a[0]`), a private name, or computed. */
export type Key = string | Expression | PrivateName;

/** `#name`, with the `#`. */
export interface PrivateName {
  readonly kind: 'privateName';
  readonly name: string;
  /** What tells the class that declares it from others: {@link ClassForm.privateSlot}. */
  readonly owner: Variable;
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  | { readonly kind: 'undefined' }
  | { readonly kind: 'bigint'; readonly text: string }
  | { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string; readonly site: Site }
  /** `${a}` in a template: each value is converted to a string. `strings.length === values.length + 1`. */
  | { readonly kind: 'template'; readonly strings: readonly string[]; readonly values: readonly Expression[]; readonly site: Site }
  | Variable
  /** A name bound by an import declaration: index into `ModuleFacts.imports`. */
  | { readonly kind: 'imported'; readonly binding: number; readonly site: Site }
  /** A name that nothing in the file declares. `undefined` has a kind of its own; `NaN` and `Infinity` are globals. */
  | { readonly kind: 'global'; readonly name: string; readonly site: Site }
  /** CommonJS wrapper parameters, where nothing in the file shadows them and the file is CommonJS. */
  | { readonly kind: 'commonjs'; readonly name: 'exports' | 'module' | 'require' | '__filename' | '__dirname'; readonly site: Site }
  /** `this` of the nearest function that is not an arrow function; at CommonJS top level it is `module.exports`. */
  | { readonly kind: 'this'; readonly site: Site }
  | { readonly kind: 'newTarget' }
  | { readonly kind: 'importMeta' }
  | { readonly kind: 'function'; readonly function: FunctionIndex }
  | ClassForm
  | { readonly kind: 'array'; readonly items: readonly (Argument | null)[]; readonly site: Site }
  | { readonly kind: 'object'; readonly members: readonly ObjectMember[]; readonly site: Site }
  | Get
  /** `super.key`. */
  | { readonly kind: 'superGet'; readonly key: Key; readonly site: Site }
  | Assignment
  /** `a = …` where the left side is a destructuring pattern; the value is the right side's. */
  | { readonly kind: 'destructure'; readonly target: Pattern; readonly value: Expression; readonly site: Site }
  | { readonly kind: 'update'; readonly target: Reference; readonly operator: '++' | '--'; readonly prefix: boolean; readonly site: Site }
  | Call
  | New
  | { readonly kind: 'superCall'; readonly arguments: readonly Argument[]; readonly site: Site }
  /** In a constructor: initialises the fields of its class that are `late`. */
  | { readonly kind: 'lateFields'; readonly site: Site }
  | {
      readonly kind: 'tagged';
      readonly tag: Expression;
      /** Cooked strings; null where an escape is invalid. */
      readonly strings: readonly (string | null)[];
      readonly raw: readonly string[];
      readonly values: readonly Expression[];
      readonly pure: boolean;
      readonly site: Site;
    }
  /** Boundary of an optional chain: a `get` or `call` with `optional` inside ends the whole chain with undefined. */
  | { readonly kind: 'chain'; readonly expression: Expression }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '~' | '!' | 'typeof' | 'void'; readonly argument: Expression; readonly site: Site }
  | { readonly kind: 'delete'; readonly target: Expression; readonly site: Site }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression; readonly site: Site }
  /** `#name in right`. */
  | { readonly kind: 'privateIn'; readonly key: Key; readonly right: Expression; readonly site: Site }
  | { readonly kind: 'logical'; readonly operator: LogicalOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly consequent: Expression; readonly alternate: Expression }
  | { readonly kind: 'sequence'; readonly expressions: readonly Expression[] }
  | { readonly kind: 'await'; readonly argument: Expression; readonly site: Site }
  | { readonly kind: 'yield'; readonly argument: Expression | null; readonly delegate: boolean; readonly site: Site }
  /** `import(…)`; `request` is the index into `ModuleFacts.requests` where the specifier is fixed text. `options`: the second argument. */
  | { readonly kind: 'importCall'; readonly argument: Expression; readonly options: Expression | null; readonly request: number | null; readonly deferred: boolean; readonly site: Site }
  /**
   * A JSX element or fragment. `factory` null: the automatic runtime, for which a fragment's `tag` is null. Otherwise a
   * fragment's `tag` is the lowered fragment factory.
   */
  | {
      readonly kind: 'jsx';
      readonly tag: Expression | null;
      readonly factory: Expression | null;
      readonly properties: readonly ObjectMember[];
      readonly children: readonly Argument[];
      readonly site: Site;
    }
  /**
   * A TypeScript enum: makes (or, when merging, extends) the object in `target`. References to earlier members inside
   * initialisers are lowered to `get`s on `target`. `value` null: one more than the member before, or 0.
   */
  | { readonly kind: 'enum'; readonly target: Variable; readonly members: readonly { readonly name: string; readonly value: Expression | null; /** Of members of other files' enums, which the compiler may know. */ readonly inlines?: true }[]; /** A const enum: its members are literals wherever they are used. */ readonly inlined?: true; readonly site: Site }
  /** A TypeScript namespace: calls `function` with the object in `target`, which it makes or extends; exported names inside are members of slot 0. */
  | { readonly kind: 'namespace'; readonly target: Expression; readonly function: FunctionIndex; readonly site: Site }
  /** What the form cannot express; `what` completes "… is not modelled". */
  | { readonly kind: 'unsupported'; readonly what: string; readonly site: Site };

export type BinaryOperator =
  | '+' | '-' | '*' | '/' | '%' | '**' | '<<' | '>>' | '>>>' | '&' | '|' | '^'
  | '==' | '!=' | '===' | '!==' | '<' | '<=' | '>' | '>=' | 'in' | 'instanceof';
export type LogicalOperator = '&&' | '||' | '??';

export interface Get {
  readonly kind: 'get';
  readonly object: Expression;
  readonly key: Key;
  /** `a?.b`. */
  readonly optional: boolean;
  readonly site: Site;
}

/** What can be assigned to. `imported` stands for the (certain) TypeError of writing an import. */
export type Reference =
  | Variable
  | Get
  | { readonly kind: 'superGet'; readonly key: Key; readonly site: Site }
  | { readonly kind: 'global'; readonly name: string; readonly site: Site }
  | { readonly kind: 'commonjs'; readonly name: 'exports' | 'module' | 'require' | '__filename' | '__dirname'; readonly site: Site }
  | { readonly kind: 'imported'; readonly binding: number; readonly site: Site };

export interface Assignment {
  readonly kind: 'assign';
  readonly target: Reference;
  /** '=' or the operator of a compound assignment without its '='. */
  readonly operator: '=' | BinaryOperator | LogicalOperator;
  readonly value: Expression;
  readonly site: Site;
}

export interface Call {
  readonly kind: 'call';
  /** A `get` or `superGet` callee passes its object as receiver. */
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
  /** `f?.()`. */
  readonly optional: boolean;
  /** Carries a `#__PURE__` comment where bundlers read it. */
  readonly pure: boolean;
  /** Index into `ModuleFacts.requests` for `require("text")` of the CommonJS wrapper. */
  readonly request?: number;
  readonly site: Site;
}

export interface New {
  readonly kind: 'new';
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
  readonly pure: boolean;
  readonly site: Site;
}

export type Argument = Expression | { readonly kind: 'spread'; readonly argument: Expression; readonly site: Site };

export type ObjectMember =
  | { readonly kind: 'property'; readonly key: Key; readonly value: Expression }
  | { readonly kind: 'method'; readonly key: Key; readonly function: FunctionIndex }
  | { readonly kind: 'getter' | 'setter'; readonly key: Key; readonly function: FunctionIndex }
  /** `__proto__: value`. */
  | { readonly kind: 'prototype'; readonly value: Expression }
  | { readonly kind: 'spread'; readonly argument: Expression; readonly site: Site };

export interface ClassForm {
  readonly kind: 'class';
  readonly name: string | null;
  /** Slot of the frame that holds the class inside its own body (both declarations and named expressions have one). */
  readonly innerSlot: number | null;
  /** Slot of the frame that says which of the classes made here its private names belong to; null without any. */
  readonly privateSlot: number | null;
  readonly superclass: Expression | null;
  /** Null: the default constructor. */
  readonly constructorFunction: FunctionIndex | null;
  /** In source order; keys and decorators are evaluated in this order, then static elements run in this order. */
  readonly elements: readonly ClassElement[];
  readonly decorators: readonly Expression[];
  /** Decorators of constructor parameters (legacy only), in order. */
  readonly parameterDecorators: readonly ParameterDecorator[];
  /** Types that `emitDecoratorMetadata` emits as values, as far as these are classes; absent without any. */
  readonly types?: readonly Expression[];
  readonly site: Site;
}

export type ClassElement =
  | {
      readonly kind: 'method' | 'getter' | 'setter';
      readonly static: boolean;
      readonly key: Key;
      readonly function: FunctionIndex;
      readonly decorators: readonly Expression[];
      readonly parameterDecorators: readonly ParameterDecorator[];
      readonly site: Site;
    }
  | {
      /** `accessor` fields are fields with `accessor: true`. */
      readonly kind: 'field';
      readonly static: boolean;
      readonly key: Key;
      /** A function of style 'initialiser' that returns the value; null: undefined, or nothing at all where `define` is false. */
      readonly initialiser: FunctionIndex | null;
      readonly accessor: boolean;
      /** False where compiler options turn the definition into an assignment (`useDefineForClassFields: false`). */
      readonly define: boolean;
      /** Initialised by the constructor, after its parameter properties, and not before it. */
      readonly late: boolean;
      readonly decorators: readonly Expression[];
      readonly site: Site;
    }
  /** A static block: a function of style 'initialiser' whose receiver is the class. */
  | { readonly kind: 'block'; readonly function: FunctionIndex; readonly site: Site };

export interface ParameterDecorator {
  readonly index: number;
  readonly decorator: Expression;
}

/** A binding or assignment pattern. */
export type Pattern =
  | { readonly kind: 'reference'; readonly target: Reference }
  | { readonly kind: 'default'; readonly target: Pattern; readonly value: Expression }
  | {
      readonly kind: 'objectPattern';
      readonly properties: readonly { readonly key: Key; readonly target: Pattern }[];
      readonly rest: Pattern | null;
      readonly site: Site;
    }
  | {
      readonly kind: 'arrayPattern';
      /** Null: a hole. */
      readonly elements: readonly (Pattern | null)[];
      readonly rest: Pattern | null;
      readonly site: Site;
    };

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression; readonly site: Site }
  /** Initialises declared bindings. `value` null initialises with undefined (`let x;`); absent for `var x;`, which does nothing. */
  | { readonly kind: 'declare'; readonly target: Pattern; readonly value: Expression | null; readonly site: Site }
  /** `using x = …` and `await using x = …`: disposed when the enclosing block ends. */
  | { readonly kind: 'using'; readonly target: Pattern; readonly value: Expression; readonly await: boolean; readonly site: Site }
  | { readonly kind: 'return'; readonly value: Expression | null; readonly site: Site }
  | { readonly kind: 'throw'; readonly value: Expression; readonly site: Site }
  | { readonly kind: 'if'; readonly test: Expression; readonly consequent: Statement; readonly alternate: Statement | null }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  /** `while` (no initial, no update), `for`, and `do` (`testFirst: false`). */
  | {
      readonly kind: 'loop';
      readonly initial: readonly Statement[];
      readonly test: Expression | null;
      readonly update: Expression | null;
      readonly body: Statement;
      readonly testFirst: boolean;
      readonly rounds: Rounds | null;
      readonly site: Site;
    }
  | { readonly kind: 'forIn'; readonly target: Pattern; /** The head declares what it binds. */ readonly declares: boolean; readonly object: Expression; readonly body: Statement; readonly rounds: Rounds | null; readonly site: Site }
  | { readonly kind: 'forOf'; readonly target: Pattern; readonly declares: boolean; readonly iterable: Expression; readonly body: Statement; readonly await: boolean; readonly rounds: Rounds | null; readonly site: Site }
  | {
      readonly kind: 'try';
      readonly block: readonly Statement[];
      readonly handler: { readonly parameter: Pattern | null; readonly body: readonly Statement[] } | null;
      readonly finalizer: readonly Statement[] | null;
    }
  | { readonly kind: 'switch'; readonly discriminant: Expression; readonly cases: readonly { readonly test: Expression | null; readonly body: readonly Statement[] }[]; readonly site: Site }
  | { readonly kind: 'labelled'; readonly label: string; readonly body: Statement }
  | { readonly kind: 'break' | 'continue'; readonly label: string | null }
  | { readonly kind: 'unsupported'; readonly what: string; readonly site: Site };

/** What every round of a loop has of its own; null where no closure can tell. */
export interface Rounds {
  /** Slots that closures capture. */
  readonly captured: readonly number[];
  /** Slots of functions that the body declares. */
  readonly declared: readonly number[];
}

export type FunctionStyle =
  | 'module'
  | 'function'
  | 'arrow'
  | 'method'
  | 'getter'
  | 'setter'
  | 'constructor'
  | 'derivedConstructor'
  /** Field initialisers and static blocks: called with the instance or class as receiver. */
  | 'initialiser'
  | 'namespace';

/** A class of the language of which `new` without arguments makes something empty. */
export type EmptyCollection = 'Map' | 'Set' | 'WeakMap' | 'WeakSet';

export interface FunctionFacts {
  /** As a reader would call it: declared name, `Class.method`, the name of the variable or property it is assigned to; empty without any. */
  readonly name: string;
  readonly style: FunctionStyle;
  readonly async: boolean;
  readonly generator: boolean;
  readonly strict: boolean;
  /** The function around it; null for the module body. */
  readonly parent: FunctionIndex | null;
  readonly parameters: readonly Pattern[];
  readonly restParameter: Pattern | null;
  /** Parameters before the first default or rest: `fn.length`. */
  readonly length: number;
  /** Names by slot, for messages. Its length is the size of the frame. */
  readonly slots: readonly string[];
  /** Slots that start in the temporal dead zone: `let`, `const`, `class`. All others start undefined. */
  readonly lexical: readonly number[];
  /** Slots whose assignment throws: `const`, a class inside of itself, and (in strict code) a function expression inside of itself. */
  readonly constants: readonly number[];
  /**
   * Slots that a nested function captures and that are declared inside a loop: several copies may be alive, so that
   * writes must join rather than replace.
   */
  readonly multiplied: readonly number[];
  /** Slots of this frame that a nested function assigns, other than by replacing itself: their values may change after the load. */
  readonly reassigned: readonly number[];
  /** Those of them that are assigned at one place only, and there a function that is the same whenever this is run. */
  readonly assignedOnce: readonly number[];
  /** Slots that are assigned nothing but new empty collections, null and undefined, anywhere. */
  readonly lazilyMade: readonly { readonly slot: number; readonly class: EmptyCollection }[];
  /** Function declarations, initialised when the frame is entered, in order. */
  readonly hoisted: readonly { readonly slot: number; readonly function: FunctionIndex }[];
  /** Slot of a named function expression's own name; null otherwise. */
  readonly selfSlot: number | null;
  /** Slot of `arguments`, where the function uses it. */
  readonly argumentsSlot: number | null;
  readonly body: readonly Statement[];
  /** Carries `#__NO_SIDE_EFFECTS__`. */
  readonly noSideEffects: boolean;
  /** Begins with `'use server'`: a page calls it over the network. The module body: each function that it exports. */ readonly server?: true;
  readonly site: Site;
}
