export function fakeClock() {
  Date.now = () => 0;
}
export function setVariable(name, value) {
  process.env[name] = value;
}
export const dropVariable = (name) => {
  delete process.env[name];
};

export function attach() {
  String.prototype.shout = () => '!';
  String.prototype.whisper = () => '.';
}
