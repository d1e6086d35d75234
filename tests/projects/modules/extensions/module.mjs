import common from './common.cts';
import { task } from './lib.mts';
task(); //~ impure console via task
common.run(); //~ impure console via run
