//# globals: u
for (const item of u) item.x; //~ unknown unknown-iteration: the global `u`
for (const key in u) key.trim(); //~ unknown unknown-iteration: the global `u`
