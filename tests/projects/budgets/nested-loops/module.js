let turns = 0;
for (let a = 0; a < 100; a++)
  for (let b = 0; b < 100; b++)
    for (let c = 0; c < 100; c++) turns += 1;
export { turns };
