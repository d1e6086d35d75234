const late = { then: (resolve) => resolve(() => console.log('late')) };
for await (const task of [Promise.resolve(() => {}), 1 ? late : null]) task(); //~ impure console //~ ambient suspend
