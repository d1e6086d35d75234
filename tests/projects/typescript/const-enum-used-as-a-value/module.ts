export const enum Flag { A, B }
export const copy = Flag;
if (copy.B !== 1) console.log('never');
