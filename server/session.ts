import {
  CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Languages } from './core/language';
import type { LanguageId, Localized } from './core/values';
import type { StoryContext } from './features/context';
import { interfaceLanguage, say } from './features/messages';
import type { FolderAnnotations } from './folder-annotations';
import type { Host } from './host';
import type { InitializationOptions, Settings, Status } from './protocol';
import { Publisher } from './publisher';
import { defaultSettings, readSettings } from './settings';
import { canonical } from './source-files';
import { statusOf } from './status';
import type { StoryFolder } from './story-folder';
import { type Progress, Workspace } from './workspace';

/**
 * What is known of one client from `initialize` to `shutdown`: its stories, its settings, and the reading under way.
 * What the client tells and asks is handled in files of its own, which work on the session.
 */
export class Session {
  options: InitializationOptions;
  readonly locale: LanguageId;
  readonly workspace: Workspace;
  /** Folders by the decisions and notes of this session, oldest first. */
  readonly acted: FolderAnnotations[] = [];
  private readonly publisher: Publisher;
  private current: Settings = defaultSettings;
  private complaints: readonly string[] = [];
  /** Reading of files, one run after the other; features that need whole stories wait for it. */
  private reading: Promise<void> = Promise.resolve();
  private started: () => void = () => {};
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    readonly connection: Connection,
    readonly host: Host,
    languages: Languages,
    readonly params: InitializeParams,
  ) {
    this.options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.locale = interfaceLanguage(params.locale);
    this.workspace = new Workspace(host, languages, this.log, () => this.later('annotations', 0, () => this.refresh()));
    this.publisher = new Publisher(connection, this.options.statusUpdates === true);
    // Requests that come before `initialized` is handled wait for the first reading too.
    this.reading = new Promise((resolve) => {
      this.started = resolve;
    });
  }

  get settings(): Settings {
    return this.current;
  }

  /** Reads the settings and then every source of every folder. */
  async start(): Promise<void> {
    for (const uri of this.initialFolders()) this.workspace.addFolder(uri);
    await this.loadSettings(this.options.settings);
    this.readAll();
    this.started();
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private initialFolders(): string[] {
    const { workspaceFolders, rootUri } = this.params;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return folders.map(canonical);
  }

  removeFolder(uri: string): void {
    const folder = this.workspace.removeFolder(uri);
    if (folder) this.publisher.forget(folder);
  }

  // ── settings ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** @param pushed the section `recoupe`, from a client that cannot be asked for it */
  async changeSettings(pushed: unknown): Promise<void> {
    await this.loadSettings(pushed);
    this.publisher.invalidate();
    this.readAll();
  }

  private async loadSettings(pushed: unknown): Promise<void> {
    const section = this.params.capabilities.workspace?.configuration
      ? await this.connection.workspace.getConfiguration('recoupe')
      : pushed;
    const { settings, complaints } = readSettings(section);
    this.current = settings;
    this.complaints = complaints.map((complaint) => say(complaint, this.locale));
    for (const complaint of complaints) this.show(MessageType.Warning, complaint);
    this.workspace.setGlobs(settings);
  }

  // ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Runs the last of several calls that come within a delay, in milliseconds. */
  later(name: string, delay: number, run: () => void): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(name, setTimeout(run, delay));
  }

  /** Puts a change of the stories behind those that are under way, and shows what came of it. */
  readNext(name: string, change: () => Promise<void>): void {
    this.reading = this.reading.then(change).then(
      () => this.refresh(),
      (error) => this.log(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
  }

  /** Reads whatever is not read yet in every folder, with progress that can be cancelled. */
  readAll(): void {
    this.readNext('reading the sources', async () => {
      const title = say({ en: 'Recoupe: reading the sources', fr: 'Recoupe : lecture des sources' }, this.locale);
      const shown = this.params.capabilities.window?.workDoneProgress
        ? await this.connection.window.createWorkDoneProgress().catch(() => undefined)
        : undefined;
      shown?.begin(title, 0, undefined, true);
      this.publisher.status({ ...this.status(), state: 'busy' });
      const progress: Progress = {
        token: shown?.token ?? CancellationToken.None,
        report: (done, of) => shown?.report(Math.round((100 * done) / of), `${done} / ${of}`),
      };
      try {
        for (const folder of this.workspace.folders.values()) await this.workspace.sync(folder, progress);
      } finally {
        shown?.done();
        this.publisher.status(this.status());
      }
    });
  }

  /** Waits for the reading that is under way, then takes in the latest edits: no answer rests on an older text. */
  async upToDate(): Promise<void> {
    for (let current: Promise<void> | undefined; current !== this.reading; await current) current = this.reading;
    this.workspace.takeEdits();
  }

  // ── what the client is shown ─────────────────────────────────────────────────────────────────────────────────

  /** Takes in edits and sends what changed. */
  refresh(): void {
    this.workspace.takeEdits();
    let changed = false;
    for (const folder of this.workspace.all)
      changed = this.publisher.publish(folder, this.contextOf(folder)) || changed;
    if (!changed) return;
    this.publisher.status(this.status());
    this.refreshShown();
  }

  /** Has the client ask again for what rests on other documents than the one it stands in. */
  private refreshShown(): void {
    const { workspace } = this.params.capabilities;
    const ignore = () => {};
    if (workspace?.inlayHint?.refreshSupport) this.connection.languages.inlayHint.refresh().catch(ignore);
    if (workspace?.codeLens?.refreshSupport) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
  }

  private status(): Status {
    return statusOf(this.workspace.all, this.complaints, this.locale);
  }

  /** One consistent state of a folder's story, for the features. */
  contextOf(folder: StoryFolder): StoryContext {
    const fault = folder.annotations?.fault();
    return {
      story: folder.story,
      folder: folder.uri,
      documents: fault ? new Map([...folder.documents, [fault.document.uri, fault.document]]) : folder.documents,
      locale: this.locale,
      settings: this.settings,
      client: this.options,
      docsUri: this.host.docsUri,
    };
  }

  show(type: MessageType, message: Localized): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message: say(message, this.locale) });
  }

  readonly log = (message: string): void => this.connection.console.info(message);
  readonly logError = (message: string): void => this.connection.console.error(message);
}
