import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection, ConfigurationRequest, DiagnosticRefreshRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, InitializedNotification, InitializeRequest, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type Diagnostic, type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const SERVER = createRequire(import.meta.url).resolve('vscode-langservers-extracted/bin/vscode-eslint-language-server');

/** What the extension of VS Code sends when nothing is configured. */
const SETTINGS = {
  validate: 'on', packageManager: 'npm', useESLintClass: true, useFlatConfig: true, experimental: { useFlatConfig: false }, run: 'onType', quiet: false, onIgnoredFiles: 'off',
  options: {}, rulesCustomizations: [], nodePath: null, format: false, problems: { shortenToSingleLine: false }, workingDirectory: { mode: 'auto' },
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' }, showDocumentation: { enable: true } },
  codeActionOnSave: { enable: true, mode: 'all' },
};

export interface EditorOptions {
  /** Options of Node for the server's process. */
  readonly execArgv?: readonly string[];
  /** Of the server's environment, besides our own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The ESLint server of VS Code as an editor drives it, over stdio. Files are named by their path from the workspace. */
export class Editor {
  readonly server: ChildProcess;
  private readonly root: string;
  private readonly connection: ProtocolConnection;
  private readonly versions = new Map<string, number>();

  private constructor(root: string, { execArgv = [], env = {} }: EditorOptions) {
    this.root = root;
    this.server = spawn(process.execPath, [...execArgv, SERVER, '--stdio'], { cwd: root, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdin, stdout } = this.server;
    if (stdin === null || stdout === null) throw new Error('the server has no stdio');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    const workspaceFolder = { uri: pathToFileURL(root).href, name: 'project' };
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ ...SETTINGS, workspaceFolder })));
    this.connection.onRequest(RegistrationRequest.type, () => undefined);
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    this.connection.listen();
  }

  static async start(root: string, options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(root, options);
    const uri = pathToFileURL(root).href;
    await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
        textDocument: { synchronization: { didSave: true }, diagnostic: { dynamicRegistration: true } },
      },
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async open(file: string, text = readFileSync(path.join(this.root, file), 'utf8')): Promise<void> {
    this.versions.set(file, 1);
    const languageId = file.endsWith('.ts') ? 'typescript' : 'javascript';
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: this.uriOf(file), languageId, version: 1, text } });
  }

  async change(file: string, text: string): Promise<void> {
    const version = (this.versions.get(file) ?? 0) + 1;
    this.versions.set(file, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: this.uriOf(file), version }, contentChanges: [{ text }] });
  }

  async saved(file: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: this.uriOf(file) } });
  }

  async close(file: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uriOf(file) } });
  }

  /** What is reported of an open file now. */
  async diagnostics(file: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: this.uriOf(file) } });
    return report.kind === 'full' ? report.items : [];
  }

  async stop(): Promise<void> {
    const exit = once(this.server, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await exit;
    this.connection.dispose();
  }

  private uriOf(file: string): string {
    return pathToFileURL(path.join(this.root, file)).href;
  }
}
