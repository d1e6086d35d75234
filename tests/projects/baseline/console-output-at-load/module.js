console.log(1); //~ impure console
