for (const key in 'a') console.log(key); //~ impure console
for (const key in '') console.log(key);
for (const key in 5) console.log(key);
for (const key in 'ab') if (key === '2') console.log(key);
for (const key in String(Math.random())) console.log(key); //~ impure? console //~ ambient random
