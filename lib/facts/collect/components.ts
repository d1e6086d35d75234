import type { ComponentCode } from '../../syntax/index.ts';
import type { Expression, FunctionIndex, Statement } from '../form.ts';
import type { Collection } from './collection.ts';
import { declareBlock, hoistVariables } from './declarations.ts';
import { exportDefault } from './exports.ts';
import { lowerExpression } from './expressions.ts';
import { lowerBodyFunction } from './functions.ts';
import { lowerStatements } from './statements.ts';

/**
 * What a compiler adds to the module: the component, whose function runs the code of its instance and renders its
 * markup. What the markup does is not modelled.
 */
export function lowerComponent(c: Collection, code: ComponentCode, out: Statement[]): void {
  const { compiled, options, span, template } = code;
  for (const option of options) out.push({ kind: 'expression', expression: lowerExpression(c, option), site: c.site(option) });
  const site = c.site(span);
  const index = lowerInstance(c, code, compiled === 'object' ? 'setup' : 'component');
  if (c.exports.has('default')) {
    out.push({ kind: 'expression', expression: { kind: 'function', function: index }, site });
    return;
  }
  c.hasExports = true;
  exportDefault(c, template, compiledValue(code, index, site), out);
}

function compiledValue({ compiled }: ComponentCode, index: FunctionIndex, site: number): Expression {
  if (compiled === 'function') return { kind: 'function', function: index };
  return { kind: 'object', members: [{ kind: 'method', key: 'setup', function: index }], site };
}

function lowerInstance(c: Collection, { instance, span, template, markup }: ComponentCode, name: string): FunctionIndex {
  return lowerBodyFunction(c, span, name, 'function', false, () => {
    keepImports(c, markup);
    hoistVariables(c, instance);
    declareBlock(c, instance);
    const body = lowerStatements(c, instance);
    return [...body, { kind: 'unsupported', what: 'the markup of a component', site: c.site(template) }];
  });
}

/** An import that only the markup uses is used as a value. */
function keepImports(c: Collection, markup: ComponentCode['markup']): void {
  for (const binding of c.names.imported()) {
    if (markup.keeps === 'every-import' || markup.words.has(binding.local)) c.importIndex(binding);
  }
}
