// Each name is registered once: what is registered under others is not what a look-up may give.
import { Files } from './files.js';
import { Log, Logger } from './log.js';
class Editor {}
Log(Editor);
Logger(Editor);
Files(Editor);
export { Editor };
