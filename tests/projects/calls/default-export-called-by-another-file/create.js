export const version = 1;
export default function (number) {
  if (number > version) globalThis.version = number;
  return { number };
}
