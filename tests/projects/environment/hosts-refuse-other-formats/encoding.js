export const bytes = Buffer.from('a', 'utf9'); //~ impure throw: refuses
