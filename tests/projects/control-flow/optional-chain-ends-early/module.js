const settings = { handler: null };
settings.handler?.(globalThis.a = 1);
settings.missing?.[globalThis.b = 1].deep();
undefined?.x.y.z;
