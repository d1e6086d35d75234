for (let index = 0; index < 3; index++) {
  globalThis[`item${index}`] = index; //~ impure global-write: globalThis
}
