const order = { valueOf: () => console.log('order') ?? 0 };
[2, 1].sort(() => 0);
[2, 1].sort(() => order); //~ impure console
