class Temperature {
  get celsius() {
    return console.log('measured');
  }
}
const reading = new Temperature();
export const copy = { ...reading, ...JSON.parse(JSON.stringify(reading)) };
export const value = reading.celsius; //~ impure console via Temperature.celsius
