export const app = { on(event: string) { (globalThis as { heard?: string }).heard = event; } };
