export const later = async () => { await null; };
