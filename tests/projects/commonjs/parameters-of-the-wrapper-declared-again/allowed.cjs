var require = 1;
function module() {}
{
  const exports = 2;
  void exports;
}
