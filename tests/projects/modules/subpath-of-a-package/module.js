import { double } from 'pack/safe';
export const four = double(2);
