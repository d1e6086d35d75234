{
  using wrong = {}; //~ impure throw: disposer
}
