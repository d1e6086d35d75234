console.log('loaded'); //~ impure console
export const named = () => 1;
export default { name: 'External', start: () => console.log('started') };
