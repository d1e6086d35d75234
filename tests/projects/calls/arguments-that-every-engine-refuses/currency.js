const format = (options) => new Intl.NumberFormat('en', options);
export const euro = format({ style: 'currency', currency: 'EUR' });
export const none = format({ style: 'currency' }); //~ impure throw: with what it refuses
