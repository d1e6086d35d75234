Object.defineProperty(exports, '__esModule', { value: true });
Object.defineProperty(exports, 'quiet', { enumerable: true, get: () => 1 });
Object.defineProperty(exports, 'loud', { enumerable: true, get: () => console.log('read') });
