const read = () => later;
const later = 1;
export const value = read();
