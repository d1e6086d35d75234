setTimeout('run()', 1); //~ impure timer
export const start = () => setTimeout(() => {}, 1);
