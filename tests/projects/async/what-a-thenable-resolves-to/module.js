const late = { then: (resolve) => resolve(() => console.log('late')) };
const task = await late; //~ ambient suspend
task(); //~ impure console
