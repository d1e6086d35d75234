//# environment: browser
new WebSocket('wss://example.com'); //~ impure net
new BroadcastChannel('news'); //~ impure worker
setInterval(() => {}, 1000); //~ impure timer
