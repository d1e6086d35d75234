await Promise.reject(new Error('stop')); //~ impure throw //~ ambient suspend
console.log('never');
