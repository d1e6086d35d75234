function init() {
  this.ready = true;
  forgotten = 1;
}
new init(); //~ impure global-write: forgotten
init(); //~ impure global-write: ready //~ impure global-write: forgotten
