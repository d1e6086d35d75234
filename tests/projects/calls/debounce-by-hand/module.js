function debounce(run, delay) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), delay);
  };
}
export const save = debounce(() => console.log('saved'), 100);
