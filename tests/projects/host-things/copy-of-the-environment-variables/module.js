//# environment: node

const settings = { ...process.env, LEVEL: '1' }; //~ ambient environment
settings.NAME = settings.USER?.toUpperCase();
export const names = Object.keys(settings);
