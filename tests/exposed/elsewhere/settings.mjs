export const settings = { debug: false }; //~ changedElsewhere settings
export const other = { debug: false };
