let turns = 0;
for (;;) {
  turns += 1;
  if (turns > 3) break;
}
export { turns };
