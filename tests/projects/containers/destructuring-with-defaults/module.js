const loud = () => { globalThis.ran = true; };
const { missing = () => {}, present = loud } = { present: () => {} };
missing();
present();
const [{ inner: { run = loud } = {} } = {}] = [];
run(); //~ impure global-write: globalThis.ran
