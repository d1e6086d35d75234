import { Level, Mode } from './level.js';
const log = (level: Level, text: string) => { if (level <= Level.Warn) console.log(Level[level], text); };
log(Level.Info, 'loaded');
const handlers = { [Mode.Quiet]: () => 1, [Mode.Loud]: () => console.log('loud') };
handlers[Mode.Quiet]();
log(Level.Warn, 'careful'); //~ impure console via log
