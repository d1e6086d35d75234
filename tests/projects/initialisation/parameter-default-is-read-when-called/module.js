function open(port = later) {
  return port;
}
export const given = open(1);
const later = 2;
export const usual = open();
