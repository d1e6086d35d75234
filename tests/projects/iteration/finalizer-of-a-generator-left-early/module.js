function* open() {
  try {
    yield 1;
  } finally {
    console.log('closed');
  }
}
for (const item of open()) break; //~ impure console via open
export const [item] = open(); //~ impure console via open
