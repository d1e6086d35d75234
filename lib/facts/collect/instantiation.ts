import type { BindingIdentifier, IdentifierName, Program, TSGlobalDeclaration, TSModuleDeclaration, TSTypeName } from '../../syntax/index.ts';

type Namespace = TSModuleDeclaration | TSGlobalDeclaration;

/** The outermost name: `A` of `namespace A.B.C`. Empty for `declare module "m"`. */
export function namespaceName(declaration: Namespace): string {
  return namespacePath(declaration)[0] ?? '';
}

export function namespacePath(declaration: Namespace): string[] {
  const { id } = declaration;
  if (id.type === 'Literal') return [];
  return entityPath(id);
}

/** The names of `A.B.C`. */
export function entityPath(name: TSTypeName | BindingIdentifier | IdentifierName): string[] {
  const path: string[] = [];
  let at: TSTypeName | BindingIdentifier | IdentifierName = name;
  while (at.type === 'TSQualifiedName') {
    path.push(at.right.name);
    at = at.left;
  }
  path.push(at.type === 'Identifier' ? at.name : 'this');
  return path.reverse();
}

/** Whether a namespace holds anything that exists at run time; TypeScript erases the others. */
export function isInstantiated(declaration: Namespace): boolean {
  if (declaration.declare || declaration.global || declaration.body === null || declaration.id.type === 'Literal') return false;
  return declaration.body.body.some(hasRunTimeMeaning);
}

function hasRunTimeMeaning(statement: Program['body'][number]): boolean {
  switch (statement.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'EmptyStatement':
      return false;
    case 'TSImportEqualsDeclaration':
      return false;
    case 'VariableDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return statement.declare !== true;
    case 'TSModuleDeclaration':
      return isInstantiated(statement);
    case 'ExportNamedDeclaration':
      if (statement.declaration?.type === 'TSImportEqualsDeclaration') return statement.declaration.importKind !== 'type';
      return statement.declaration !== null && hasRunTimeMeaning(statement.declaration);
    default:
      return true;
  }
}
