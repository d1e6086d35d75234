const squares = [];
let index = 0;
while (index < 10) {
  squares.push(index * index);
  index += 1;
}
export { squares };
