const log = console.log.bind(console, 'prefix');
export const later = () => log(1);
log('now'); //~ impure console
