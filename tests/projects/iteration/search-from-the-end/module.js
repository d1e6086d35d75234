const jobs = [{ when: 'first', run: () => console.log('first') }, { when: 'last', run: () => 2 }];
jobs.findLast(({ when }) => when === 'last').run();
if (jobs.findLastIndex(({ when }) => when === 'first') !== 0 || jobs.findLastIndex(() => false) !== -1) console.log('never');
['a', 'b', 'c'].reduceRight((_, letter, index) => { if (index === 2 || (index === 0 && letter !== 'a')) console.log('never'); return letter; });
['a', 'b'].reduce((_, letter, index) => { if (index === 0) console.log('never'); return letter; });
jobs.findLast(({ when }) => when < 'last').run(); //~ impure console
