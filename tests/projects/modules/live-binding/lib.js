export let task = () => {};
export const arm = () => {
  task = () => console.log('armed');
};
