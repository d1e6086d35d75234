import type { AccessorProperty, Class, Decorator, Expression as ExpressionNode, MethodDefinition, ParamPattern, PropertyDefinition, StaticBlock } from '../../syntax/index.ts';
import type { ClassElement, ClassForm, Expression, FunctionIndex, Key, ParameterDecorator } from '../form.ts';
import type { Collection } from './collection.ts';
import { declareBlock, declareConstant, declareInScope, hoistVariables, isThisParameter } from './declarations.ts';
import { lowerExpression, lowerNamed } from './expressions.ts';
import { lowerBodyFunction, lowerFunction, lowerInitialiser } from './functions.ts';
import { keyName, lowerPropertyKey } from './keys.ts';
import { metadataTypes } from './metadata.ts';
import { addParameterProperties, hasParameterProperties, parameterFields } from './parameter-properties.ts';
import { lowerStatements } from './statements.ts';

type ElementNode = Class['body']['body'][number];

export function lowerClass(c: Collection, node: Class, givenName: string): ClassForm {
  const site = c.site(node);
  const declaredName = node.id === null ? null : node.id.name;
  const name = declaredName ?? givenName;
  const decorators = lowerDecorators(c, node.decorators);
  const mark = c.names.enter();
  const outerScope = c.scope;
  const outerStrict = c.frame.strict;
  c.scope = c.names.nextScope();
  c.frame.strict = true;
  const innerSlot = declaredName === null ? null : declareConstant(c, declaredName).slot;
  const superclass = node.superClass === null ? null : lowerExpression(c, node.superClass);
  const parts: ClassParts = { name, derived: superclass !== null, constructorFunction: null, parameterDecorators: [], parameterFields: [], late: c.typescript && c.options.initialisesInConstructor && hasParameterProperties(node) };
  const privateSlot = declarePrivateNames(c, node);
  const elements: ClassElement[] = [];
  for (const element of node.body.body) {
    const lowered = lowerElement(c, element, parts);
    if (lowered !== null) elements.push(lowered);
  }
  c.frame.strict = outerStrict;
  c.scope = outerScope;
  c.names.leave(mark);
  const types = c.options.emitDecoratorMetadata && c.options.experimentalDecorators ? metadataTypes(c, node) : [];
  const { constructorFunction, parameterDecorators } = parts;
  return { kind: 'class', name: name === '' ? null : name, innerSlot, privateSlot, superclass, constructorFunction, elements: [...parts.parameterFields, ...elements], decorators, parameterDecorators, ...(types.length === 0 ? {} : { types }), site };
}

/** All private names of a class stand for one slot, which tells the class from others. */
function declarePrivateNames(c: Collection, node: Class): number | null {
  const names = node.body.body.flatMap((element) => ('key' in element && element.key.type === 'PrivateIdentifier' ? [`#${element.key.name}`] : []));
  const [first] = names;
  if (first === undefined) return null;
  const binding = declareInScope(c, first);
  for (const name of names) c.names.declare(name, binding);
  return binding.slot;
}

interface ClassParts {
  readonly name: string;
  readonly derived: boolean;
  constructorFunction: FunctionIndex | null;
  parameterDecorators: readonly ParameterDecorator[];
  parameterFields: readonly ClassElement[];
  /** Instance fields are initialised after the parameter properties. */
  readonly late: boolean;
}

/** Null for the constructor, which goes into `parts`, and for what exists for the type checker only. */
function lowerElement(c: Collection, node: ElementNode, parts: ClassParts): ClassElement | null {
  switch (node.type) {
    case 'MethodDefinition':
      if (node.value.body === null) return null;
      if (node.kind === 'constructor') {
        const style = parts.derived ? 'derivedConstructor' : 'constructor';
        parts.parameterDecorators = lowerParameterDecorators(c, node.value.params);
        parts.constructorFunction = lowerFunction(c, node.value, parts.name, style);
        addParameterProperties(c, parts.constructorFunction, node.value.params, parts.late);
        if (c.options.useDefineForClassFields) parts.parameterFields = parameterFields(c, node.value.params);
        return null;
      }
      return lowerMethod(c, node, parts.name);
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return lowerField(c, node, parts);
    case 'StaticBlock':
      return { kind: 'block', function: lowerStaticBlock(c, node, parts.name), site: c.site(node) };
    default:
      return null;
  }
}

function lowerMethod(c: Collection, node: MethodDefinition, className: string): ClassElement {
  const site = c.site(node);
  const decorators = lowerDecorators(c, node.decorators);
  const key = lowerPropertyKey(c, node.key, node.computed);
  const parameterDecorators = lowerParameterDecorators(c, node.value.params);
  const kind = node.kind === 'get' ? 'getter' : node.kind === 'set' ? 'setter' : 'method';
  const index = lowerFunction(c, node.value, memberName(className, key), kind);
  return { kind, static: node.static, key, function: index, decorators, parameterDecorators, site };
}

function lowerField(c: Collection, node: PropertyDefinition | AccessorProperty, { name: className, late }: ClassParts): ClassElement | null {
  const accessor = node.type === 'AccessorProperty';
  // What `declare` leaves of a field are its decorators.
  if (node.declare === true && (node.decorators.length === 0 || !c.options.experimentalDecorators)) return null;
  const define = node.declare !== true && (accessor || !c.typescript || c.options.useDefineForClassFields);
  // Without definition semantics, a field that only states its type compiles to nothing.
  if (!define && node.value === null && !node.computed && node.decorators.length === 0) return null;
  const decorators = lowerDecorators(c, node.decorators);
  const site = c.site(node);
  const key = lowerPropertyKey(c, node.key, node.computed);
  const { value } = node;
  const initialiser = value === null ? null : lowerFieldValue(c, value, memberName(className, key), node.static && c.frame.eager);
  return { kind: 'field', static: node.static, key, initialiser, accessor, define, late: late && !node.static, decorators, site };
}

function lowerFieldValue(c: Collection, value: ExpressionNode, name: string, eager: boolean): FunctionIndex {
  return lowerInitialiser(c, value, name, eager, () => lowerNamed(c, value, name));
}

function lowerStaticBlock(c: Collection, node: StaticBlock, className: string): FunctionIndex {
  return lowerBodyFunction(c, node, `${className === '' ? 'class' : className} static block`, 'initialiser', c.frame.eager, () => {
    hoistVariables(c, node.body);
    declareBlock(c, node.body);
    return lowerStatements(c, node.body);
  });
}

function memberName(className: string, key: Key): string {
  const name = keyName(key);
  if (className === '') return name;
  return name.startsWith('[') ? className + name : `${className}.${name}`;
}

function lowerDecorators(c: Collection, decorators: readonly Decorator[]): readonly Expression[] {
  if (decorators.length === 0) return [];
  return decorators.map((decorator) => lowerExpression(c, decorator.expression));
}

/** Decorators of parameters, which only the legacy proposal has. */
function lowerParameterDecorators(c: Collection, parameters: readonly ParamPattern[]): readonly ParameterDecorator[] {
  const lowered: ParameterDecorator[] = [];
  let index = 0;
  for (const parameter of parameters) {
    if (isThisParameter(parameter)) continue;
    const { decorators } = parameter;
    if (decorators !== undefined) {
      for (const decorator of decorators) lowered.push({ index, decorator: lowerExpression(c, decorator.expression) });
    }
    index += 1;
  }
  return lowered;
}
