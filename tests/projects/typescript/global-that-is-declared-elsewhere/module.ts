declare const __DEV__: boolean;
declare function report(message: string): void;

export const mode = __DEV__ ? 'development' : __MODE__;
export const isLoud = __DEV__ && __FLAGS__;
if (__DEV__) console.log('development'); //~ impure? console
report('loaded'); //~ unknown unknown-call: report
__COUNT__ = 1; //~ impure global-write
