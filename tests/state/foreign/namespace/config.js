export const config = { debug: false };
export let level = 1;
export const raise = () => {
  level++; //~ counter module level via raise
};
