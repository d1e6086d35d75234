const frozen = Object.freeze({ run() {} });
frozen.run = () => { globalThis.never = true; };
frozen.run();
'text'.length = 1;
