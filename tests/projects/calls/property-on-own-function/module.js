function parse() {}
parse.version = 1;
parse.options = { strict: true };
parse.options.strict = false;
export { parse };
