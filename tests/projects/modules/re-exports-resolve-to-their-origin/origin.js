export const quiet = () => 1;
export const loud = () => console.log('loud');
