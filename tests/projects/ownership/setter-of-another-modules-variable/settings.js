export let port = 0;
export const configure = (given) => { port = given; };
configure(2);
