const thrown = () => {
  try {
    try { throw 'first'; } finally { throw 'second'; }
  } catch (error) {
    return error;
  }
};
if (thrown() === 'first') globalThis.first = true;
if (thrown() === 'second') globalThis.second = true; //~ impure global-write: globalThis.second
