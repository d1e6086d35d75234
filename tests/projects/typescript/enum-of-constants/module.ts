export enum Level { Low, High = 5, Higher, Text = 'text', Mask = High | 1 }
if (Level.Higher !== 6 || Level[0] !== 'Low' || Level.Mask !== 5) console.log('never');
export const names = [Level[0], Level.Text];
