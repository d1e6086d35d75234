const name = process.env.PLUGIN; //~ ambient environment //~ ambient environment
await import(name); //~ unknown computed-load //~ ambient suspend
export const later = () => import(name);
