export const present = 1;
export default 2;
