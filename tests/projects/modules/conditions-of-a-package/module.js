import { run } from 'pack';
export const one = run();
