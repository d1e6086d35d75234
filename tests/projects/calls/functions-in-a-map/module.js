const handlers = new Map([['quiet', () => 1]]);
handlers.set('other', () => 2);
handlers.get('quiet')();
for (const handler of handlers.values()) handler();
