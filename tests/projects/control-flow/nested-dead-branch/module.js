//# globals: u
const production = 'production' === 'production';
if (u) {
  if (!production) console.log('development');
}
