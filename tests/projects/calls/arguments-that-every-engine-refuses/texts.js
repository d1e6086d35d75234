export const decoded = decodeURIComponent('%20');
export const hex = [10, 255].map((number) => number.toString(16)).join();
if (hex !== 'a,ff') console.log('never');
export const form = 'e'.normalize('NFD');
export const broken = decodeURIComponent('%'); //~ impure throw: with what it refuses
