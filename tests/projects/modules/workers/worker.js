self.onmessage = () => {}; //~ impure global-write
