export const counts = { all: 0 }; //~ changed counts
export function count() {
  counts.all++;
}
