export { createFileStore, type FileStoreOptions } from './file-store.ts';
export { defaultStoreFolder } from './location.ts';
export { createMemoryStore } from './memory-store.ts';
export { NO_STORE } from './no-store.ts';
export type * from './ports.ts';
