if (true) {
  var hoisted = 1;
}
function again() {}
export { hoisted, again, later };
const later = 1;
