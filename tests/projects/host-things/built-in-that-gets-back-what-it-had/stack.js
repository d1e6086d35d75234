export function callers() {
  const before = Error.prepareStackTrace;
  const limit = Error.stackTraceLimit;
  Error.prepareStackTrace = (_, sites) => sites;
  Error.stackTraceLimit = Math.max(10, limit);
  const { stack } = new Error();
  Error.prepareStackTrace = before;
  Error.stackTraceLimit = limit;
  return stack;
}
export function silently(action) {
  const log = console.log;
  console.log = () => {};
  try {
    action();
  } finally {
    console.log = log;
  }
}
export function forgets() {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => sites;
  if (Math.random() > 0.5) Error.prepareStackTrace = before;
}
export function keepsAnother() {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 5;
  Error.stackTraceLimit = before + 1;
}
