if (typeof window !== 'undefined') window.addEventListener('load', () => {}); //~ impure? listener
