class Settings {
  static get theme() {
    return console.log('theme');
  }
  static set theme(next) {
    console.log(next);
  }
}
export const { theme } = Settings; //~ impure console via Settings.theme
Settings.theme = 'dark'; //~ impure console via Settings.theme
