const place = {};
Error.captureStackTrace(place);
export const lines = place.stack.split('\n');
