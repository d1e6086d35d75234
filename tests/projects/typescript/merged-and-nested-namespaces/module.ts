namespace A { export const run = () => console.log('run'); }
namespace A.B { export const later = () => run(); }
namespace A { export let task = B.later; }
A.task = A.run;
A.B.later(); //~ impure console
A.task(); //~ impure console
