export const value = 1;
export interface Config { name: string }
