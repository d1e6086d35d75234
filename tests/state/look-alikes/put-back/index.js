const settings = { indent: 2 };

// Whoever prints inside sees the one, and nobody sees that it is put back.
export function compactly(print) {
  const { indent } = settings;
  try {
    ['indent'].forEach((name) => {
      settings[name] = 0; //~ changed module settings.indent via compactly > a callback of `[…].forEach()`
    });
    return print();
  } finally {
    settings.indent = indent;
  }
}

// It puts something else there.
const pages = { size: 1, last: 2 };
export function page(print) {
  const before = pages.last;
  try {
    return print();
  } finally {
    pages.size = before; //~ changed module pages.size via page
  }
}

// Not where an exception leaves.
const lines = { end: 1 };
export function line(print) {
  const before = lines.end;
  print();
  lines.end = before; //~ changed module lines.end via line
}
