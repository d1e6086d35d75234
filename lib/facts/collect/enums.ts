import type { TSEnumDeclaration, TSEnumMember } from '../../syntax/index.ts';
import { importedByConstant } from '../constant-enum.ts';
import type { Statement } from '../form.ts';
import { MemberBinding } from './binding.ts';
import type { Collection } from './collection.ts';
import { lowerExpression } from './expressions.ts';
import { declareSiblings } from './merging.ts';
import { variableOf } from './references.ts';

/** Whether a module has the enum. Where another file holds a constant one, the compiler writes its values all the same. */
export function isLowered(c: Collection, { const: isConstant, declare }: TSEnumDeclaration): boolean {
  return !declare || (isConstant && !c.options.isolatedModules);
}

/** Members see each other, and those of enums they merge with, by their bare names. */
export function lowerEnum(c: Collection, node: TSEnumDeclaration, out: Statement[]): void {
  const binding = c.names.lookup(node.id.name);
  if (binding?.kind !== 'slot') return;
  const site = c.site(node);
  const { used } = binding;
  const target = variableOf(c, binding, site);
  binding.used = used;
  const mark = c.names.enter();
  declareSiblings(c, binding, binding.frame, binding.slot);
  for (const member of node.body.members) {
    const name = memberName(member);
    c.names.declare(name, new MemberBinding(binding.frame, binding.slot, name));
  }
  const members = node.body.members.map((member) => {
    const value = member.initializer === null ? null : lowerExpression(c, member.initializer);
    return { name: memberName(member), value, ...(value !== null && !c.options.isolatedModules && importedByConstant(value, binding.slot) !== null ? { inlines: true as const } : {}) };
  });
  c.names.leave(mark);
  out.push({ kind: 'expression', expression: { kind: 'enum', target, members, ...(node.const && !c.options.isolatedModules ? { inlined: true } : {}), site }, site });
}

export function memberName(member: TSEnumMember): string {
  const { id } = member;
  if (id.type === 'Identifier') return id.name;
  if (id.type === 'Literal') return id.value;
  return id.quasis[0]?.value.cooked ?? '';
}
