//# environment: browser
if (typeof process !== 'undefined') globalThis.server = true;
if (typeof require === 'function') globalThis.wrapped = true;
if (typeof Deno !== 'undefined') Deno.env.set('a', 'b');
