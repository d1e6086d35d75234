import * as vscode from 'vscode';

// Nothing of this name is installed but types.
export class Item extends vscode.TreeItem {}
export const activate = () => vscode.window.showInformationMessage('hello');
