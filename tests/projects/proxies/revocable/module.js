const { proxy } = Proxy.revocable({}, { get: (target, key) => console.log(key) });
proxy.a; //~ impure console via get
