import {
  CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type ProtocolNotificationType,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotationsFileName } from './annotations/annotation';
import { answering } from './answer';
import { arrivalReport } from './collect/arrival-report';
import { collect } from './collecting';
import type { Languages } from './core/language';
import { shortName } from './core/text/source-name';
import type { LanguageId, Localized, Reading, Span } from './core/values';
import { codeActions, decideCommand } from './features/code-actions';
import { codeLens } from './features/code-lens';
import { completion } from './features/completion';
import { type DocumentContext, rangeIn, type StoryContext } from './features/context';
import { declaration } from './features/declaration';
import { definition } from './features/definition';
import { documentHighlight } from './features/document-highlight';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding';
import { hover } from './features/hover';
import { type HintData, inlayHints, resolveInlayHint } from './features/inlay-hints';
import { lookupOf } from './features/lookup';
import { interfaceLanguage, say } from './features/messages';
import { nameActions } from './features/name-actions';
import { references } from './features/references';
import { selectionRanges } from './features/selection-ranges';
import { legend, semanticTokens } from './features/semantic-tokens';
import { workspaceSymbols } from './features/workspace-symbols';
import type { FolderAnnotations } from './folder-annotations';
import type { Host } from './host';
import type {
  ArrivalReport,
  CommentAction,
  CommentThreadView,
  DecisionRequest,
  InitializationOptions,
  Range,
  ServerNotifications,
  ServerRequests,
  Settings,
  Status,
} from './protocol';
import { Publisher } from './publisher';
import { reportOn } from './reporting';
import { defaultSettings, readSettings } from './settings';
import { canonical } from './source-files';
import type { StoryFolder } from './story-folder';
import { storyView } from './story-view';
import { type Progress, Workspace } from './workspace';

/** Edits that follow one another within this time are read together. Milliseconds. */
const editDelay = 120;
/** File events that come within this time are handled together. Milliseconds. */
const fileDelay = 150;

/** The command that reads all sources again, for clients without a view of their own. */
const readAgain = 'recoupe.readAgain';

/** Takes back the last decision or note. */
const undoCommand = 'recoupe.undo';

/** For reading that no one waits for. */
const silent: Progress = { token: CancellationToken.None, report: () => {} };

/** One client from `initialize` to `shutdown`. */
export class Session {
  private options: InitializationOptions;
  private readonly locale: LanguageId;
  private readonly workspace: Workspace;
  private readonly publisher: Publisher;
  private settings: Settings = defaultSettings;
  private complaints: readonly string[] = [];
  /** Reading of files, one run after the other; features that need whole stories wait for it. */
  private reading: Promise<void> = Promise.resolve();
  private started: () => void = () => {};
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private fileEvents: FileEvent[] = [];
  /** Folders by the decisions and notes of this session, oldest first. */
  private readonly acted: FolderAnnotations[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    languages: Languages,
    private readonly params: InitializeParams,
  ) {
    this.options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.locale = interfaceLanguage(params.locale);
    this.workspace = new Workspace(
      host,
      languages,
      (message) => this.log(message),
      () => this.later('annotations', 0, () => this.refresh()),
    );
    this.publisher = new Publisher(connection, this.options.statusUpdates === true);
    // Requests that come before `initialized` is handled wait for the first reading too.
    this.reading = new Promise((resolve) => {
      this.started = resolve;
    });
    this.listenToDocuments();
    this.listenToWorkspace();
    this.answerRequests();
  }

  capabilities(): InitializeResult {
    return {
      serverInfo: { name: 'Recoupe' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: {},
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        declarationProvider: true,
        documentHighlightProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        codeLensProvider: {},
        completionProvider: {},
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
        inlayHintProvider: { resolveProvider: true },
        semanticTokensProvider: { legend, range: true, full: { delta: true } },
        executeCommandProvider: { commands: [readAgain, decideCommand, undoCommand] },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } },
        },
      },
    };
  }

  /** Registers for events, reads the settings and then every source of every folder. */
  async start(): Promise<void> {
    const { capabilities } = this.params;
    for (const uri of this.initialFolders()) this.workspace.addFolder(uri);
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      this.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      this.register(DidChangeConfigurationNotification.type, { section: 'recoupe' });
    if (capabilities.workspace?.workspaceFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.removeFolder(canonical(uri));
        for (const { uri } of added) this.workspace.addFolder(canonical(uri));
        this.readAll();
      });
    await this.loadSettings(this.options.settings);
    this.readAll();
    this.started();
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  /** Asks for events; a client that refuses is served without them. */
  private register<Options>(type: ProtocolNotificationType<unknown, Options>, options: Options): void {
    this.connection.client
      .register(type, options)
      .catch((error: Error) => this.log(`no ${type.method} from this client: ${error.message}`));
  }

  private initialFolders(): string[] {
    const { workspaceFolders, rootUri } = this.params;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return folders.map(canonical);
  }

  private log(message: string): void {
    this.connection.console.info(message);
  }

  // ── documents ────────────────────────────────────────────────────────────────────────────────────────────────

  private listenToDocuments(): void {
    const { connection, workspace } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      workspace.opened(TextDocument.create(canonical(uri), languageId, version, text));
      this.later('edits', 0, () => this.refresh());
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = workspace.openDocument(canonical(textDocument.uri));
      if (!document) return;
      workspace.opened(TextDocument.update(document, contentChanges, textDocument.version));
      this.later('edits', editDelay, () => this.refresh());
    });
    connection.onDidSaveTextDocument(({ textDocument }) =>
      this.readNext('save', () => this.saved(canonical(textDocument.uri))),
    );
    connection.onDidCloseTextDocument(({ textDocument }) =>
      this.readNext('close', () => workspace.closed(canonical(textDocument.uri))),
    );
  }

  private async saved(uri: string): Promise<void> {
    this.workspace.takeEdits();
    const folder = this.workspace.folderOf(uri);
    const reading = folder.texts.find(({ path }) => path === uri);
    if (reading) await folder.annotations?.reAnchor(reading);
  }

  /** Runs the last of several calls that come within a delay. */
  private later(name: string, delay: number, run: () => void): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(name, setTimeout(run, delay));
  }

  // ── folders, files, settings ─────────────────────────────────────────────────────────────────────────────────

  private listenToWorkspace(): void {
    const { connection } = this;
    const appearance: keyof ServerNotifications = 'recoupe/appearance';
    connection.onNotification(appearance, (change: ServerNotifications['recoupe/appearance']) => {
      this.options = { ...this.options, ...change };
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      this.fileEvents.push(...changes);
      this.later('files', fileDelay, () => {
        const events = this.fileEvents.splice(0);
        this.readNext('file events', () => this.handleFileEvents(events));
      });
    });
    connection.workspace.onDidRenameFiles(({ files }) =>
      this.readNext('rename', async () => {
        for (const { oldUri, newUri } of files) {
          const from = canonical(oldUri);
          await this.workspace.folderOf(from).annotations?.rename(from, canonical(newUri));
        }
      }),
    );
    connection.onDidChangeConfiguration(async ({ settings }) => {
      await this.loadSettings((settings as { recoupe?: unknown } | null)?.recoupe);
      this.publisher.invalidate();
      this.readAll();
    });
    connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
      if (command === readAgain) {
        for (const folder of this.workspace.folders.values()) this.workspace.forgetFiles(folder);
        this.readAll();
      }
      if (command === decideCommand) await this.decide(args[0] as DecisionRequest);
      if (command === undoCommand) await this.undo();
      return null;
    });
  }

  /** Takes back the last decision or note of any folder. */
  private async undo(): Promise<void> {
    while (this.acted.length) if (await this.acted.pop()!.store.undo()) return;
    const nothing = {
      en: 'There is no decision or note of this session to take back.',
      fr: 'Il n’y a ni décision ni note de cette session à annuler.',
    };
    this.show(MessageType.Info, nothing);
  }

  private show(type: MessageType, message: Localized): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message: say(message, this.locale) });
  }

  /** Writes a decision; a failure is told, because the user believes that it is on the disk. */
  private async decide(request: DecisionRequest): Promise<void> {
    const folder = this.workspace.folders.get(canonical(request.folder));
    if (!folder?.annotations) return;
    this.acted.push(folder.annotations);
    try {
      await folder.annotations.decide(request, folder.texts, this.host.stamp());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = {
        en: `Your decision could not be written to ${annotationsFileName}: ${reason}`,
        fr: `Votre décision n’a pas pu être écrite dans ${annotationsFileName} : ${reason}`,
      };
      this.show(MessageType.Error, message);
    }
  }

  private async handleFileEvents(events: readonly FileEvent[]): Promise<void> {
    const folders = new Set<StoryFolder>();
    for (const { uri } of events) {
      await this.workspace.reread(canonical(uri));
      folders.add(this.workspace.folderOf(canonical(uri)));
    }
    for (const folder of folders) await this.workspace.sync(folder, silent);
  }

  private removeFolder(uri: string): void {
    const folder = this.workspace.removeFolder(uri);
    if (folder) this.publisher.forget(folder);
  }

  private async loadSettings(pushed: unknown): Promise<void> {
    const section = this.params.capabilities.workspace?.configuration
      ? await this.connection.workspace.getConfiguration('recoupe')
      : pushed;
    const { settings, complaints } = readSettings(section);
    this.settings = settings;
    this.complaints = complaints.map((complaint) => say(complaint, this.locale));
    for (const complaint of complaints) this.show(MessageType.Warning, complaint);
    this.workspace.setGlobs(settings);
  }

  // ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Puts a change of the stories behind those that are under way, and shows what came of it. */
  private readNext(name: string, change: () => Promise<void>): void {
    this.reading = this.reading.then(change).then(
      () => this.refresh(),
      (error) => this.log(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
  }

  /** Reads whatever is not read yet in every folder, with progress that can be cancelled. */
  private readAll(): void {
    this.readNext('reading the sources', async () => {
      const title = say({ en: 'Recoupe: reading the sources', fr: 'Recoupe : lecture des sources' }, this.locale);
      const shown = this.params.capabilities.window?.workDoneProgress
        ? await this.connection.window.createWorkDoneProgress().catch(() => undefined)
        : undefined;
      shown?.begin(title, 0, undefined, true);
      this.publisher.status({ ...this.currentStatus(), state: 'busy' });
      const progress: Progress = {
        token: shown?.token ?? CancellationToken.None,
        report: (done, of) => shown?.report(Math.round((100 * done) / of), `${done} / ${of}`),
      };
      try {
        for (const folder of this.workspace.folders.values()) await this.workspace.sync(folder, progress);
      } finally {
        shown?.done();
        this.publisher.status(this.currentStatus());
      }
    });
  }

  /** Takes in edits and sends what changed. */
  private refresh(): void {
    this.workspace.takeEdits();
    let changed = false;
    for (const folder of this.workspace.all)
      changed = this.publisher.publish(folder, this.contextOf(folder)) || changed;
    if (!changed) return;
    this.publisher.status(this.currentStatus());
    this.refreshShown();
  }

  /** Has the client ask again for what rests on other documents than the one it stands in. */
  private refreshShown(): void {
    const { workspace } = this.params.capabilities;
    const ignore = () => {};
    if (workspace?.inlayHint?.refreshSupport) this.connection.languages.inlayHint.refresh().catch(ignore);
    if (workspace?.codeLens?.refreshSupport) this.connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
  }

  private currentStatus(): Status {
    const stories = this.workspace.all.map((folder) => folder.story);
    const warnings = stories.flatMap((s) => s.findings).filter((f) => f.severity === 'warning').length;
    const notices = this.workspace.all
      .flatMap((folder) => [...folder.notices.values()].map(({ message }) => say(message, this.locale)))
      .concat(this.complaints);
    return {
      state: warnings || notices.length ? 'attention' : 'ok',
      sources: stories.reduce((sum, story) => sum + story.readings.length, 0),
      figures: stories.flatMap((s) => s.readings).reduce((sum, reading) => sum + reading.figures.length, 0),
      facts: stories.flatMap((s) => s.facts).filter((fact) => fact.members.length > 1).length,
      warnings,
      notices,
    };
  }

  // ── requests ─────────────────────────────────────────────────────────────────────────────────────────────────

  private answerRequests(): void {
    const { connection } = this;
    connection.onHover(this.aboutDocument('hover', null, (context, { position }) => hover(context, position)));
    connection.onDefinition(
      this.aboutDocument('definition', null, (context, { position }) => definition(context, position)),
    );
    connection.onReferences(
      this.aboutDocument('references', null, (context, params) => references(context, params.position, params.context)),
    );
    connection.onCompletion(
      this.aboutDraft('completion', [], (context, { position }) => completion(context, position)),
    );
    connection.onCodeAction(
      this.aboutDocument('code actions', null, (context, { range, context: { diagnostics } }) => [
        ...codeActions(context, range, diagnostics),
        ...nameActions(context, context.document.offsetAt(range.start)),
      ]),
    );
    connection.onDocumentLinks(this.aboutDocument('document links', null, documentLinks));
    connection.onDocumentSymbol(this.aboutDocument('document symbols', null, documentSymbols));
    connection.onDeclaration(
      this.aboutDocument('declaration', null, (context, { position }) => declaration(context, position)),
    );
    connection.onDocumentHighlight(
      this.aboutDocument('document highlight', null, (context, { position }) => documentHighlight(context, position)),
    );
    connection.onFoldingRanges(this.aboutDocument('folding', null, foldingRanges));
    connection.onSelectionRanges(
      this.aboutDocument('selection ranges', null, (context, { positions }) => selectionRanges(context, positions)),
    );
    connection.onCodeLens(
      this.aboutDocument('code lens', null, (context) => (context.settings.codeLens ? codeLens(context) : [])),
    );
    connection.languages.inlayHint.on(
      this.aboutDocument('inlay hints', null, (context, { range }) =>
        context.settings.inlayHints ? inlayHints(context, range) : [],
      ),
    );
    connection.languages.inlayHint.resolve((hint) => {
      const { folder } = hint.data as HintData;
      const known = this.workspace.all.find(({ uri }) => uri === folder);
      return known ? resolveInlayHint(this.contextOf(known), hint) : hint;
    });
    connection.onWorkspaceSymbol(
      answering('workspace symbols', null, this.logError, async ({ query }) => {
        await this.upToDate();
        return this.workspace.all.flatMap((folder) => workspaceSymbols(this.contextOf(folder), query));
      }),
    );
    this.answerSemanticTokens();
    this.answer('recoupe/comments', ({ uri }) => this.commentsOn(canonical(uri)));
    this.answer('recoupe/comment', ({ uri, range, action }) => this.comment(canonical(uri), range, action));
    this.answer('recoupe/collect', ({ folder, content, url }) => {
      const known = this.workspace.folders.get(canonical(folder));
      return known ? collect(known, content, url, this.host) : null;
    });
    this.answer('recoupe/arrival', ({ uri }) => this.arrival(canonical(uri)));
    this.answer('recoupe/report', ({ folder, kind }) => {
      const known = this.workspace.folders.get(canonical(folder));
      return known ? reportOn(known, kind, this.settings, this.locale) : null;
    });
    this.answer('recoupe/folders', () => [...this.workspace.folders.keys()]);
    this.answer('recoupe/story', ({ folder }) => {
      const known = this.workspace.folders.get(canonical(folder));
      return known ? storyView(this.contextOf(known), known.uri!, known.revision) : null;
    });
  }

  private answerSemanticTokens(): void {
    const { semanticTokens: tokens } = this.connection.languages;
    const builders = new Map<string, SemanticTokensBuilder>();
    const none: SemanticTokens = { data: [] };
    const full = (context: DocumentContext, previous?: string) => {
      const builder = builders.get(context.document.uri) ?? new SemanticTokensBuilder();
      builders.set(context.document.uri, builder);
      if (previous !== undefined) builder.previousResult(previous);
      else builder.previousResult('');
      if (context.settings.semanticTokens) semanticTokens(context, builder);
      return builder;
    };
    tokens.on(this.aboutDocument('semantic tokens', none, (context) => full(context).build()));
    tokens.onDelta(
      this.aboutDocument<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'semantic tokens',
        none,
        (context, { previousResultId }) => full(context, previousResultId).buildEdits(),
      ),
    );
    tokens.onRange(
      this.aboutDocument('semantic tokens', none, (context, { range }) => {
        const builder = new SemanticTokensBuilder();
        if (context.settings.semanticTokens) semanticTokens(context, builder, range);
        return builder.build();
      }),
    );
  }

  /** Waits for the reading that is under way, then takes in the latest edits: no answer rests on an older text. */
  private async upToDate(): Promise<void> {
    for (let current: Promise<void> | undefined; current !== this.reading; await current) current = this.reading;
    this.workspace.takeEdits();
  }

  /** A request about one open or closed document of a story; answered with `empty` where it is none. */
  private aboutDocument<Params extends { textDocument: { uri: string } }, Result>(
    name: string,
    empty: Result,
    feature: (context: DocumentContext, params: Params) => Result,
  ) {
    return answering(name, empty, this.logError, async (params: Params) => {
      await this.upToDate();
      const uri = canonical(params.textDocument.uri);
      const folder = this.workspace.folderOf(uri);
      const context = this.contextOf(folder);
      const document = context.documents.get(uri);
      const reading = lookupOf(context.story).reading(uri) ?? folder.draft(uri);
      return document && reading ? feature({ ...context, document, reading }, params) : empty;
    });
  }

  private commentsOn(uri: string): readonly CommentThreadView[] | null {
    const { annotations, documents, texts } = this.workspace.folderOf(uri);
    const document = documents.get(uri);
    if (!annotations || !document) return null;
    return annotations.threads(uri, texts).map(({ id, anchor, quote, resolved, comments }) => ({
      id,
      range: anchor.state !== 'orphan' ? rangeIn(document, anchor) : null,
      quote,
      resolved,
      comments: comments.map(({ value, creator, created }) => ({ text: value, author: creator?.name, created })),
    }));
  }

  private async comment(uri: string, range: Range | undefined, action: CommentAction): Promise<boolean> {
    const folder = this.workspace.folderOf(uri);
    const document = folder.documents.get(uri);
    if (!folder.annotations) return false;
    this.acted.push(folder.annotations);
    const reading = folder.texts.find(({ path }) => path === uri);
    const place = range && document && reading ? { path: uri, ...passageOf(reading, document, range) } : null;
    return folder.annotations.comment(action, place, folder.texts, this.host.stamp());
  }

  /** Its file may be so new that no one has told of it yet. */
  private async arrival(uri: string): Promise<ArrivalReport | null> {
    const folder = this.workspace.folderOf(uri);
    this.readNext('arrival', () => this.workspace.sync(folder, silent));
    await this.upToDate();
    const context = this.contextOf(folder);
    const { reading } = lookupOf(context.story);
    const nameOf = (path: string) => reading(path)?.outlet ?? shortName(path);
    return reading(uri) ? arrivalReport(context.story, uri, nameOf, this.locale) : null;
  }

  /** A request about a text that the user writes; answered with `empty` for sources. */
  private aboutDraft<Params extends { textDocument: { uri: string } }, Result>(
    name: string,
    empty: Result,
    feature: (context: DocumentContext, params: Params) => Result,
  ) {
    return this.aboutDocument<Params, Result>(name, empty, (context, params) =>
      this.workspace.folderOf(context.reading.path).draft(context.reading.path) ? feature(context, params) : empty,
    );
  }

  /** A request of Recoupe's own. */
  private answer<M extends keyof ServerRequests>(
    method: M,
    feature: (
      params: ServerRequests[M]['params'],
    ) => ServerRequests[M]['result'] | Promise<ServerRequests[M]['result']>,
  ): void {
    type Result = ServerRequests[M]['result'] | null;
    const handler = answering<ServerRequests[M]['params'], Result>(method, null, this.logError, async (params) => {
      await this.upToDate();
      return feature(params);
    });
    this.connection.onRequest(method, handler);
  }

  private readonly logError = (message: string) => this.connection.console.error(message);

  private contextOf(folder: StoryFolder): StoryContext {
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
}

/** The passage that a range means; a cursor without a selection means its sentence, or its line where there is none. */
function passageOf({ sentences }: Reading, document: TextDocument, { start, end }: Range): Span {
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  if (span.end > span.start) return span;
  const line = {
    start: document.offsetAt({ line: start.line, character: 0 }),
    end: document.offsetAt({ line: start.line + 1, character: 0 }),
  };
  return sentences.find((one) => one.start <= span.start && span.start <= one.end) ?? line;
}
