function debounce(run, delay) {
  let timer = null;
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
}
const save = debounce(() => {}, 100);
save(); //~ impure timer
