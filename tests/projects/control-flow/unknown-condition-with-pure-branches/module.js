//# globals: u
let mode = 'none';
if (u) mode = 'on';
else mode = 'off';
export { mode };
