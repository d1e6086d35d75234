function once(o) { once = () => 2; return o; }
export const callOnce = () => once(1);
function early(o) { if (o) return 1; return early = () => 2, early(o); }
export const callEarly = (o) => early(o);
function changed(o) { o = 2; return changed = (o) => o, changed(o); }
export const callChanged = () => changed(1);
function others(o, p) { return others = (o) => o, others(p, o); }
export const callOthers = () => others(1, 2);
function sometimes(o) { if (o) sometimes = (o) => o; return o ? sometimes(o) : 0; }
export const callSometimes = (o) => sometimes(o);
let held = () => 1;
export const stored = (o) => { held = () => 2; return held(o); };
function another(o) { return (another = (o) => o, held)(o); }
export const callAnother = () => another(1);
function gives(o) { gives = (o) => o, gives(o); }
export const callGives = () => gives(1);
function guarded(o) { if (typeof o !== 'object') return null; return (guarded = (o) => o)(o); }
export const callGuarded = () => guarded({});
