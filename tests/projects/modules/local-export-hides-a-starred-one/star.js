export const run = () => console.log('starred');
