export const create = () => ({ list: [] });
