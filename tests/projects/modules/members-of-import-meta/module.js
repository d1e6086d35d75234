export const here = new URL('./data.txt', import.meta.url);
export const mode = import.meta.env?.MODE;
export const found = () => import.meta.resolve('./data.txt');
if (import.meta.url) console.log('url'); //~ impure? console
if (import.meta.dirname) console.log('dirname'); //~ impure? console
if (import.meta.hot) console.log('hot'); //~ impure? console
if (import.meta[mode]) console.log('any'); //~ impure? console
