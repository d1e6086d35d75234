try {
  await Promise.reject(new Error('stop')); //~ ambient suspend
} catch (error) {
  console.log(error.message); //~ impure console
}
