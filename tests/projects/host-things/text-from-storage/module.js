//# environment: browser

const text = localStorage.getItem('theme'); //~ impure storage: accesses storage (`localStorage.getItem()`) //~ ambient platform: localStorage
export const theme = (text ?? 'light').trim().toLowerCase();
