//# environment: node
if (typeof window !== 'undefined') window.addEventListener('load', () => {});
export const server = typeof window === 'undefined';
