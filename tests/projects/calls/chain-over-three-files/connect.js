const arm = () => setTimeout(() => {}, 1);
export function connect() {
  return arm();
}
