//# globals: u
const mode = 'two';
switch (mode) {
  case 'one':
    u.x;
    break;
  case 'two':
    break;
  default:
    u.y;
}
