export * from './courier.ts';
export * from './post.ts';
export * from './registry.ts';
