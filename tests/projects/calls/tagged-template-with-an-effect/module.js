const log = (strings, value) => console.log(strings[0], value);
log`value: ${1}`; //~ impure console via log
