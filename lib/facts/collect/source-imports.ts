import type { Program } from '../../syntax/index.ts';
import type { Expression, Site, Statement } from '../form.ts';
import { declareInScope } from './declarations.ts';
import type { Collection } from './collection.ts';
import { variableOf } from './references.ts';

/**
 * `import source module from "./a.wasm"`: compiles the file and runs nothing of it, nor of what it imports. Statements
 * that give the names their values, which they have before anything in the file runs.
 */
export function lowerSourceImports(c: Collection, statements: Program['body']): Statement[] {
  return statements.flatMap((node) => {
    if (node.type !== 'ImportDeclaration' || node.phase !== 'source') return [];
    c.addRequest(node.source.value, 'type', node);
    return node.specifiers.map(({ local }): Statement => {
      const site = c.site(node);
      const binding = declareInScope(c, local.name);
      c.frame.constants.push(binding.slot);
      const target = variableOf(c, binding, site);
      binding.used = false;
      return { kind: 'declare', target: { kind: 'reference', target }, value: compiledModule(site), site };
    });
  });
}

/** A `WebAssembly.Module`: `Object.create(WebAssembly.Module.prototype)`. */
export function compiledModule(site: Site): Expression {
  const global = (name: string): Expression => ({ kind: 'global', name, site });
  const get = (object: Expression, key: string): Expression => ({ kind: 'get', object, key, optional: false, site });
  return { kind: 'call', callee: get(global('Object'), 'create'), arguments: [get(get(global('WebAssembly'), 'Module'), 'prototype')], optional: false, pure: false, site };
}

/** `Promise.resolve(value)`. */
export function promiseOf(value: Expression, site: Site): Expression {
  const callee: Expression = { kind: 'get', object: { kind: 'global', name: 'Promise', site }, key: 'resolve', optional: false, site };
  return { kind: 'call', callee, arguments: [value], optional: false, pure: false, site };
}
