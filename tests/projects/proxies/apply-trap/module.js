const task = new Proxy(() => 1, { apply: () => console.log('called') });
task(); //~ impure console via apply
task.call(null); //~ impure console via apply
[1].map(task); //~ impure console via apply
task``; //~ impure console via apply
