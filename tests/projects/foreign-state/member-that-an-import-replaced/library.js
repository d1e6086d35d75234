export const formats = { show() {} };
