import 'server-only';

export const secret = () => process.env.SECRET;
