let enabled = true;
enabled = false;
if (enabled) globalThis.a = 1;
