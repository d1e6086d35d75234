const loud = { toString: () => console.log('element') ?? '' };
[1, 2].sort();
[loud, 2].sort(); //~ impure console
[loud, 2].sort(() => 0);
