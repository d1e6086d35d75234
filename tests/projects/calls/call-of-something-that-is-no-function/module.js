const settings = { size: 1 };
settings.size(); //~ impure throw: `settings.size`, which is not a function
