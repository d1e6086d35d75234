export const Nestable = {
  accept(visitor) {
    if (this.features) this.features = visitor.visit(this.features);
  },
  evaluate() {
    const self = this;
    self.setParent(self.rules);
    // Whoever has both of these is another object.
    self.rules = self.copyRules();
    return self;
  },
};

// Other modules may fill in one method.
export const service = {
  connect(url) {
    this.url = url; //~ changed module service.url via connect
    this.open();
  },
};

// It asks first.
export const optional = {
  connect(url) {
    this.url = url; //~ changed module optional.url via connect
    if (this.beforeOpen) this.beforeOpen();
    this.afterOpen?.();
  },
};

// Its own code gives it what it calls.
export const complete = {
  connect(url) {
    this.url = url; //~ changed module complete.url via connect
    this.begin();
    this.end();
  },
};
Object.assign(complete, { begin() {}, end() {} });
