console.log('loaded'); //~ impure console
