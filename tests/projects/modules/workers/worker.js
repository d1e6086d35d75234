self.onmessage = () => {}; //~ impure listener
