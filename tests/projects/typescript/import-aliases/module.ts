namespace Deep { export namespace Inner { export const run = () => console.log('run'); } }
import Inner = Deep.Inner;
import Unused = Deep.Inner;
export import run = Inner.run;
run(); //~ impure console
