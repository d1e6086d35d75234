import type { ExportSpecifier, ParsedModule } from '../../syntax/index.ts';
import type { FunctionFacts, FunctionIndex, FunctionStyle, Site } from '../form.ts';
import type { Export, ImportBinding, MeaningOptions, ModuleFormat, RequestKind } from '../module-facts.ts';
import type { Annotations } from './annotations.ts';
import type { Binding, ImportedBinding, SlotBinding } from './binding.ts';
import { Frame } from './frame.ts';
import type { JsxSettings } from './jsx-settings.ts';
import type { MergingDeclaration } from './merging.ts';
import { Names } from './names.ts';

/** A request whose kind is settled when the whole file has been seen. */
export interface OpenRequest {
  readonly specifier: string;
  kind: RequestKind;
  readonly eager: boolean;
  readonly deferred: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly site: Site;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The state of lowering one file: what was found so far, and where the present place is. */
export class Collection {
  readonly options: MeaningOptions;
  readonly text: string;
  readonly typescript: boolean;
  readonly format: ModuleFormat;
  /** Whether Svelte's runes are keywords here. */
  readonly runes: boolean;
  readonly annotations: Annotations;
  readonly jsx: JsxSettings;
  readonly names = new Names();

  readonly sites: number[] = [];
  readonly functions: (FunctionFacts | null)[] = [];
  readonly requests: OpenRequest[] = [];
  readonly imports: ImportBinding[] = [];
  readonly exports = new Map<string, Export>();
  readonly stars: number[] = [];
  /** Names that the module's top level declares as types only. */
  readonly typeNames = new Set<string>();
  /** Namespaces and enums that share an object. */
  readonly merging = new Map<Binding, MergingDeclaration[]>();
  /** `export { a as b }`, resolved when all names of the top level are known. */
  readonly localExports: ExportSpecifier[] = [];
  /** Steps to run when all uses of names have been seen. */
  readonly pending: (() => void)[] = [];
  hasExports = false;
  suspends = false;
  namesModule = false;
  /** Request of the automatic JSX runtime. */
  jsxRequest = -1;

  /** The function around the present place. */
  frame: Frame;
  /** The scope around the present place. */
  scope = 0;
  /** Start of the innermost chain of calls and members whose left part is being lowered; -1 outside. */
  chainStart = -1;

  constructor(parsed: ParsedModule, options: MeaningOptions, annotations: Annotations, jsx: JsxSettings) {
    this.options = options;
    this.text = parsed.text;
    this.typescript = parsed.typescript;
    this.format = parsed.format;
    this.runes = parsed.runes === true;
    this.annotations = annotations;
    this.jsx = jsx;
    const strict = parsed.format === 'esm' || parsed.program.sourceType === 'module';
    this.frame = new Frame(this.reserveFunction(), null, 'module', strict, true, parsed.format === 'esm');
  }

  site(node: Span): Site {
    return (this.sites.push(node.start, node.end) >> 1) - 1;
  }

  reserveFunction(): FunctionIndex {
    return this.functions.push(null) - 1;
  }

  addRequest(specifier: string, kind: RequestKind, node: Span, deferred = false, attributes: Readonly<Record<string, string>> = {}): number {
    return this.requests.push({ specifier, kind, eager: this.frame.eager, deferred, attributes, site: this.site(node) }) - 1;
  }

  /** The automatic JSX runtime, loaded with the module wherever its first element stands. */
  addRuntimeRequest(specifier: string, node: Span): number {
    return this.requests.push({ specifier, kind: 'jsx', eager: true, deferred: false, attributes: {}, site: this.site(node) }) - 1;
  }

  setRequestKind(request: number, kind: RequestKind): void {
    const present = this.requests[request];
    if (present !== undefined) present.kind = kind;
  }

  enterFrame(index: FunctionIndex, style: FunctionStyle, strict: boolean, eager: boolean): Frame {
    const outer = this.frame;
    const thisless = style === 'namespace' || (style === 'arrow' && outer.thisless);
    const frame = new Frame(index, outer, style, strict, eager, thisless);
    this.frame = frame;
    return frame;
  }

  /** Index of an import in `ModuleFacts.imports`; asking for it is a use as a value. */
  importIndex(binding: ImportedBinding): number {
    if (binding.index === -1) {
      const { local, request, name, site } = binding;
      binding.index = this.imports.push({ local, request, name, site }) - 1;
    }
    return binding.index;
  }

  /** Notes a use of `binding` from a nested function. */
  capture(binding: SlotBinding): void {
    if (!binding.looped || binding.multiplied) return;
    binding.multiplied = true;
    binding.frame.multiplied.push(binding.slot);
  }
}
