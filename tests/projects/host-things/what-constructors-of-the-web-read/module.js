const asked = (name) => { globalThis[name] = true; };
new URLSearchParams({ get page() { asked('page'); return '1'; } }); //~ impure global-write via page > asked
new URLSearchParams({ page: { toString() { asked('text'); return '1'; } } }); //~ impure global-write via toString > asked
new Headers([[{ toString() { asked('pair'); return 'a'; } }, 'b']]); //~ impure global-write via toString > asked
new Request('https://example.com/', { get method() { asked('method'); return 'GET'; } }); //~ impure global-write via method > asked
new Response({ toString() { asked('body'); return ''; } }); //~ impure global-write via toString > asked
Response.json({ toJSON() { asked('json'); return 1; } }); //~ impure global-write via toJSON > asked
new Event('a', { get bubbles() { asked('bubbles'); return false; } }); //~ impure global-write via bubbles > asked
new URLSearchParams('a=1&b=2');
new Headers({ accept: 'text/plain' });
new Request('https://example.com/', { method: 'POST' });
