function open() { return 'open'; }
function close() { console.log('close'); }
class Circle {}
class Square { static name = 'Box'; }
const byName = Object.fromEntries([open, close].map((each) => [each.name, each]));
byName.open();
const types = new Map([Circle, Square].map((type) => [type.name, type]));
if (types.get('Box') !== Square || new (types.get('Circle'))().constructor.name !== 'Circle') console.log('never');
if (!Object.is(NaN, Number('x')) || Object.is(0, -0)) console.log('never');
byName.close(); //~ impure console
