import type { BindingPattern, Program, TSEnumDeclaration, TSModuleDeclaration } from '../../syntax/index.ts';
import { type Binding, MemberBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import type { Frame } from './frame.ts';
import { memberName } from './enums.ts';
import { namespacePath } from './instantiation.ts';

export type MergingDeclaration = TSModuleDeclaration | TSEnumDeclaration;

/** Notes a declaration that shares the object in `binding` with others of its name. */
export function noteMerging(c: Collection, binding: Binding, declaration: MergingDeclaration): void {
  const present = c.merging.get(binding);
  if (present === undefined) c.merging.set(binding, [declaration]);
  else present.push(declaration);
}

/** Makes what all declarations of an object export visible by bare names, as properties of the object in `slot`. */
export function declareSiblings(c: Collection, binding: Binding, frame: Frame, slot: number): void {
  const declarations = c.merging.get(binding);
  if (declarations === undefined || declarations.length < 2) return;
  for (const declaration of declarations) {
    for (const name of exportedNames(declaration)) c.names.declare(name, new MemberBinding(frame, slot, name));
  }
}

function exportedNames(declaration: MergingDeclaration): string[] {
  if (declaration.type === 'TSEnumDeclaration') return declaration.body.members.map(memberName);
  const nested = namespacePath(declaration)[1];
  if (nested !== undefined) return [nested];
  return declaration.body === null ? [] : declaration.body.body.flatMap(exportedBy);
}

function exportedBy(statement: Program['body'][number]): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
  const { declaration } = statement;
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => namesOf(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declaration.id === null ? [] : [declaration.id.name];
    case 'TSEnumDeclaration':
    case 'TSImportEqualsDeclaration':
      return [declaration.id.name];
    case 'TSModuleDeclaration': {
      const [name] = declaration.id.type === 'Literal' ? [] : namespacePath(declaration);
      return name === undefined ? [] : [name];
    }
    default:
      return [];
  }
}

/** All names that a pattern binds. */
export function namesOf(pattern: BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesOf(property.type === 'RestElement' ? property.argument : property.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesOf(element.type === 'RestElement' ? element.argument : element)));
  }
}
