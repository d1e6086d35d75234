import maker from 'maker';

const log = maker.make('a');
export const act = () => log();
export const change = () => {
  log.options.used = 'b'; //~ changed module log.options.used via change
};
