function* steps() {}
steps.prototype.log = () => console.log('extended');
steps().log(); //~ impure console
