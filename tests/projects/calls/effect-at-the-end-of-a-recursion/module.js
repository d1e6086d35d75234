function down(n) {
  if (n === 0) globalThis.bottom = 1;
  else down(n - 1);
}
down(3); //~ impure global-write: globalThis.bottom via down > down
