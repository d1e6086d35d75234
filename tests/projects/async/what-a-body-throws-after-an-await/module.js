async function late() {
  await null;
  throw new Error('late');
}
async function later() {
  await late();
}
async function guarded() {
  try {
    await later();
  } catch {}
}
async function perhapsForEver() {
  await new Promise(() => {});
  throw new Error('never');
}
async function returnsBefore(flag) {
  if (flag) return;
  await null;
  throw new Error('late');
}
late(); //~ impure throw
later(); //~ impure throw
guarded();
perhapsForEver();
returnsBefore(globalThis.flag);
