const view = () => {};
Object.defineProperty(view, 'prototype', { get: () => console.log('prototype') ?? {} });
export const a = {} instanceof view; //~ impure console
export const b = 1 instanceof view;
