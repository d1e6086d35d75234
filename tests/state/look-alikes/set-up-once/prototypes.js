export class Database {}
export const flags = { ready: false };
