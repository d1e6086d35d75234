let turns = 0;
function poll() {
  turns++;
  if (turns > 30) console.log('long');
  else Promise.resolve().then(poll);
}
poll(); //~ impure? console
