let define = Object.defineProperty;
try {
  define({}, '', {});
} catch {
  define = null;
}
if (define === null) globalThis.never = 1;
