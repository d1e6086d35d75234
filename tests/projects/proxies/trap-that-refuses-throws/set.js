const checked = new Proxy({}, { set(target, key, value) { target[key] = value; return typeof value === 'number'; } });
checked.size = 1;
checked.name = 'a'; //~ impure throw: which the proxy refuses
