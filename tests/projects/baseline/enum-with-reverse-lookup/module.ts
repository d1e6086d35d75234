enum Color {
  Red,
  Green = 5,
  Blue,
}
export const name = Color[Color.Green];
export const blue: number = Color.Blue;
