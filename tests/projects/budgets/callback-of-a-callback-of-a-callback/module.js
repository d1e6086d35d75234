const list = [1, 2, 3];
export const cube = list.map((a) => list.map((b) => list.map((c) => list.map((d) => a * b * c * d))));
