import type { FunctionFacts, FunctionIndex } from '../../facts/index.ts';
import { dataProperty, reference, type HeapObject } from '../../values/index.ts';
import { allocate, create } from '../objects/allocation.ts';
import type { Frame } from '../run.ts';

/** The function object of a function form, closing over the present frame. */
export function makeFunction(frame: Frame, index: FunctionIndex, home: HeapObject | null = null): HeapObject {
  const facts = frame.moduleFacts.functions[index] as FunctionFacts;
  const closure = { kind: 'closure', module: frame.module, facts: frame.moduleFacts, index, environment: frame.environment, home } as const;
  const prototype = frame.run.realm.value(prototypeName(facts));
  const made = allocate(frame, 'function', prototype, facts.site, closure);
  if (made.name === '') made.name = facts.name;
  frame.run.functions.push(made);
  if (facts.generator && !made.properties.has('prototype')) {
    const instances = create(frame, 'object', frame.run.realm.value(facts.async ? '%AsyncGenerator%.prototype' : '%Generator%.prototype'));
    made.properties.set('prototype', dataProperty(reference(instances), false));
  }
  return made;
}

function prototypeName(facts: FunctionFacts): string {
  if (facts.generator) return facts.async ? '%AsyncGeneratorFunction%.prototype' : '%GeneratorFunction%.prototype';
  return facts.async ? '%AsyncFunction%.prototype' : 'Function.prototype';
}
