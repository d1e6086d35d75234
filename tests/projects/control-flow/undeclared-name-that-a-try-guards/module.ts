try { declaredElsewhere; } catch { (globalThis as any).missing = 1; } //~ impure? global-write: globalThis.missing
export {};
