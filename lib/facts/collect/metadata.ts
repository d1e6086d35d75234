import type { Class, Decorator, ParamPattern, TSTypeAnnotation } from '../../syntax/index.ts';
import type { Collection } from './collection.ts';
import { entityPath } from './instantiation.ts';

/**
 * With `emitDecoratorMetadata`, the types of what is decorated are emitted as values: a class imported only for such a
 * type stays imported.
 */
export function keepMetadataTypes(c: Collection, node: Class): void {
  const classDecorated = node.decorators.length > 0;
  for (const element of node.body.body) {
    if (element.type === 'PropertyDefinition' || element.type === 'AccessorProperty') {
      if (element.decorators.length > 0) keepType(c, element.typeAnnotation);
    } else if (element.type === 'MethodDefinition' && element.value.body !== null) {
      const { params, returnType } = element.value;
      const isConstructor = element.kind === 'constructor';
      const decorated = isDecorated(element.decorators) || params.some((parameter) => isDecorated(parameter.decorators));
      if (!decorated && !(isConstructor && classDecorated)) continue;
      for (const parameter of params) keepType(c, annotationOf(parameter));
      if (!isConstructor) keepType(c, returnType);
    }
  }
}

function isDecorated(decorators: readonly Decorator[] | undefined): boolean {
  return decorators !== undefined && decorators.length > 0;
}

function annotationOf(parameter: ParamPattern): TSTypeAnnotation | null | undefined {
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  if (inner.type === 'AssignmentPattern') return inner.left.typeAnnotation;
  return inner.typeAnnotation;
}

function keepType(c: Collection, annotation: TSTypeAnnotation | null | undefined): void {
  const type = annotation?.typeAnnotation;
  if (type?.type !== 'TSTypeReference') return;
  const binding = c.names.lookup(entityPath(type.typeName)[0] ?? '');
  if (binding?.kind === 'imported') c.importIndex(binding);
}
