export default class {
  constructor() {
    console.log('made');
  }
}
