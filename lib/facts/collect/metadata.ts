import type { Class, Decorator, ParamPattern, TSType, TSTypeAnnotation } from '../../syntax/index.ts';
import type { Expression } from '../form.ts';
import type { Collection } from './collection.ts';
import { entityPath } from './instantiation.ts';
import { lowerIdentifier } from './references.ts';

/**
 * With `emitDecoratorMetadata`, the types of what is decorated are emitted as values, which are read where the class is
 * made: a class imported only for such a type stays imported.
 */
export function metadataTypes(c: Collection, node: Class): readonly Expression[] {
  return annotationsIn(node).flatMap((annotation) => lowerType(c, annotation));
}

function annotationsIn(node: Class): (TSTypeAnnotation | null | undefined)[] {
  const found: (TSTypeAnnotation | null | undefined)[] = [];
  const classDecorated = node.decorators.length > 0;
  for (const element of node.body.body) {
    if (element.type === 'PropertyDefinition' || element.type === 'AccessorProperty') {
      if (element.decorators.length > 0) found.push(element.typeAnnotation);
    } else if (element.type === 'MethodDefinition' && element.value.body !== null) {
      const { params, returnType } = element.value;
      const isConstructor = element.kind === 'constructor';
      const decorated = isDecorated(element.decorators) || params.some((parameter) => isDecorated(parameter.decorators));
      if (!decorated && !(isConstructor && classDecorated)) continue;
      for (const parameter of params) found.push(annotationOf(parameter));
      if (!isConstructor) found.push(returnType);
    }
  }
  return found;
}

function isDecorated(decorators: readonly Decorator[] | undefined): boolean {
  return decorators !== undefined && decorators.length > 0;
}

function annotationOf(parameter: ParamPattern): TSTypeAnnotation | null | undefined {
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  if (inner.type === 'AssignmentPattern') return inner.left.typeAnnotation;
  return inner.typeAnnotation;
}

/** A class is emitted as itself, also where it may be missing: `X | null`. */
function lowerType(c: Collection, annotation: TSTypeAnnotation | null | undefined): readonly Expression[] {
  const type = annotation === null || annotation === undefined ? null : alone(annotation.typeAnnotation);
  if (type?.type !== 'TSTypeReference') return [];
  const [root = '', ...keys] = entityPath(type.typeName);
  const binding = c.names.lookup(root);
  const isOwn = binding?.kind === 'slot' && keys.length === 0;
  if (binding?.kind !== 'imported' && !isOwn) return [];
  let value = lowerIdentifier(c, { name: root, start: type.start, end: type.end });
  for (const key of keys) value = { kind: 'get', object: value, key, optional: false, site: c.site(type) };
  return [value];
}

function alone(type: TSType): TSType | null {
  if (type.type === 'TSParenthesizedType') return alone(type.typeAnnotation);
  if (type.type !== 'TSUnionType') return type;
  const others = type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword');
  return others.length === 1 && others[0] !== undefined ? alone(others[0]) : null;
}
