import { vi } from 'vitest';

const { made } = vi.hoisted(() => { globalThis.hoisted = true; return { made: vi.fn() }; }); //~ impure global-write: globalThis.hoisted
vi.mock('./other.js', () => ({ made })); //~ impure builtin-write
