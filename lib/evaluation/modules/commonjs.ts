import type { Site } from '../../facts/index.ts';
import { hostModulePath } from '../../knowledge/index.ts';
import { ANY_STRING, dataProperty, reference, UNDEFINED_VALUE, unknownValue, type Value } from '../../values/index.ts';
import { isInNode } from '../builtins/realm.ts';
import type { ModuleInstance } from './links.ts';
import { moduleExports } from './namespace.ts';
import { addReason, certainThrow, silentUnknown, touch, type Frame } from '../run.ts';

function instanceOf(frame: Frame): ModuleInstance | null {
  return frame.run.links.instance(frame.module);
}

type WrapperName = 'exports' | 'module' | 'require' | '__filename' | '__dirname';

/** The parameters of the CommonJS wrapper. `exports` keeps the object that `module.exports` was at first. */
export function commonjsValue(frame: Frame, name: WrapperName, site: Site): Value {
  const instance = instanceOf(frame);
  void site;
  switch (name) {
    case 'module':
      return instance?.commonjs === null || instance === null ? UNDEFINED_VALUE : reference(instance.commonjs);
    case 'exports':
      return instance?.commonjs?.properties.get('#exports')?.value ?? UNDEFINED_VALUE;
    case 'require':
      return frame.run.realm.value('node:module.require');
    default:
      return ANY_STRING;
  }
}

export function assignCommonjs(frame: Frame, name: WrapperName, value: Value, site: Site): void {
  const instance = instanceOf(frame);
  void site;
  if (name === 'exports' && instance?.commonjs !== null && instance !== null) {
    frame.run.state.setProperty(instance.commonjs, '#exports', dataProperty(value, false));
  }
}

/** Node's `require` throws for an ES module that waits (https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require); bundlers give a promise. */
function isRefused({ run }: Frame, { module, facts }: ModuleInstance): boolean {
  return facts.format === 'esm' && isInNode(run.realm) && !run.links.emitsCommonJs(module) && run.links.suspends(module);
}

/** `require("text")`: what the other module exports; what its load does is told where it stands. `isUsed`: unlike a statement of its own. */
export function requireCall(frame: Frame, request: number, site: Site, isUsed = true): Value {
  const { run } = frame;
  const target = run.links.target(frame.module, request);
  run.mayThrow = true;
  switch (target.kind) {
    case 'builtin':
      return run.realm.row(hostModulePath(target.name)) === undefined ? unknownValue({ kind: 'unmodelled', what: `the module "${target.name}"`, reportedIn: null }) : run.realm.value(hostModulePath(target.name));
    case 'asset':
      return silentUnknown(run, 'unmodelled', 'an asset');
    case 'unresolved': {
      const specifier = frame.moduleFacts.requests[request]?.specifier ?? 'a module';
      const unknown = { kind: 'unresolved-import', what: `"${specifier}", ${target.reason}`, reportedIn: null } as const;
      if (run.guarded === 0) touch(frame, unknown, 'unresolved-import', `requires "${specifier}", ${target.reason}`, site);
      return silentUnknown(run, 'unresolved-import', `"${specifier}"`);
    }
    case 'module': {
      const instance = run.links.instance(target.module);
      if (instance === null) {
        const known = run.links.knownFrom(target.module);
        if (known !== null) {
          run.findings.assume(known);
          return unknownValue({ kind: 'unparsed-module', what: run.links.displayName(target.module), reportedIn: null });
        }
        addReason(frame, 'unparsed-module', `requires ${run.links.displayName(target.module)}, ${run.links.failure(target.module)}`, site);
        return silentUnknown(run, 'unparsed-module', run.links.displayName(target.module));
      }
      run.visited.add(target.module);
      if (isRefused(frame, instance)) return certainThrow(frame, `requires ${run.links.displayName(target.module)}, which waits for something at its top level`, site);
      run.reads?.require(frame, request, target.module, isUsed, site);
      run.touches?.require(frame, request);
      return moduleExports(frame, instance, site);
    }
  }
}
