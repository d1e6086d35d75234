const epoch = new Date(Date.UTC(2024, 0, 31));
if (epoch.toISOString() !== '2024-01-31T00:00:00.000Z' || epoch.getUTCDate() !== 31) console.log('never');
export const days = (new Date('2024-02-02') - epoch) / 864e5;
if (days !== 2) console.log('never');
const moved = new Date(NaN);
moved.setTime(0);
export const text = moved.toISOString();
export const invalid = new Date('nope').toJSON();
export const none = new Date('nope').toISOString(); //~ impure throw: writes an invalid date
