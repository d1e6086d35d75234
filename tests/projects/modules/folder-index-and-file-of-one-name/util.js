export const where = 'file';
