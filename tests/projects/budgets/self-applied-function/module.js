const twice = (run) => (value) => run(run(value));
const add = (n) => n + 1;
export const sixteen = twice(twice)(twice)(twice)(add)(0); //~ unknown budget
