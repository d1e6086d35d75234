const settings = { handler: () => (globalThis.handled = 1) };
settings.handler?.(); //~ impure global-write: globalThis.handled via handler
