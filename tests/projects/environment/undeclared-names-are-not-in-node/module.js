//# environment: node
export const List = typeof LIBRARY_LIST !== 'undefined' ? LIBRARY_LIST : Array;
export const made = new List();
if (typeof __DEBUG__ !== 'undefined' && __DEBUG__) console.log('no script defines it');
