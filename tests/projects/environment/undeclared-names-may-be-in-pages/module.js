//# environment: browser
if (typeof __DEBUG__ !== 'undefined' && __DEBUG__) console.log('a script before may define it'); //~ impure? console
