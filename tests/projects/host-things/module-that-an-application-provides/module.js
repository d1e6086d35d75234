import { app, BrowserWindow } from 'electron';

// What is installed under this name gives the path of a program.
export class Window extends BrowserWindow {}
export const open = () => app.quit();
