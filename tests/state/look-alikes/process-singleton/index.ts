const globalForPrisma = globalThis as any;
export const prisma = (globalForPrisma.prisma ??= { open: true });
export function getStore(): unknown {
  return ((globalThis as any)[Symbol.for('pkg.store')] ??= { made: true });
}
export function getShared(): unknown {
  return (globalForPrisma.shared ??= { made: true });
}
