class Handle {
  constructor() {
    return globalThis;
  }
}
class Named extends Handle {
  title = 'x'; 
}
export const handle = new Named(); //~ impure global-write
