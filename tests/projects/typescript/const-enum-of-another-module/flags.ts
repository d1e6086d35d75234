export const enum Flag { A = 'a' }
