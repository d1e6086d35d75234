function bound(method: unknown, { name, addInitializer }: ClassMethodDecoratorContext) {
  addInitializer(function (this: any) {
    this[name] = this[name].bind(this);
  });
}
class Button { label = 'ok'; @bound click() { console.log(this.label); } }
const { click } = new Button();
click(); //~ impure console via Button.click
