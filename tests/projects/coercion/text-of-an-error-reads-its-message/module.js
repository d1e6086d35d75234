const error = new Error('plain');
export const text = String(error);
Object.defineProperty(error, 'message', { get: () => console.log('message') ?? '' });
export const loud = String(error); //~ impure console
