/**
 * What client and server say to each other beyond LSP. Types only: both sides import this file and no code.
 *
 * Every message is a method name with the type of its parameters and of its answer, so that one generic helper a side
 * (`connection.sendRequest(method, params)`) keeps both honest. Ranges are LSP ranges (lines and UTF-16 columns from 0),
 * because the editor may show a closed file with other line ends than it has on disk.
 */
import type { Classification } from './annotations/decisions';
import type { ArrivalReport } from './collect/arrival-report';
import type {
  ArticleDate,
  Entity,
  Fact,
  Finding,
  FrontMatter,
  LanguageId,
  Member,
  Place,
  PossibleLink,
  RelatedPlace,
  Severity,
} from './core/values';

export type { ArrivalReport } from './collect/arrival-report';
export type {
  ArticleDate,
  Entity,
  Fact,
  Finding,
  FrontMatter,
  Hedge,
  LanguageId,
  Localized,
  Member,
  Place,
  Proof,
  ProofSlot,
  Severity,
  Verdict,
} from './core/values';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

// ── set-up ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `initializationOptions`. All may be left out by an editor that knows nothing of Recoupe. */
export interface InitializationOptions {
  /** Base of the data files (`…/dist/data/`); the browser needs it, Node finds its own. */
  readonly dataUri?: string;
  /** Base of the pages about finding codes (`…/docs/findings/`); the browser needs it, Node finds its own. */
  readonly docsUri?: string;
  /** For clients that do not answer `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
  /** Commands that the client can run; a code lens or link needs them, other editors get the plain form. */
  readonly commands?: readonly ClientCommand[];
  /** The client handles the notifications of `ClientNotifications`. */
  readonly statusUpdates?: boolean;
  /** The client shows the problems of a passage above its hover; what they say need not be said again. */
  readonly problemsInHover?: boolean;
  /** The client lets the user choose where the command of a decision comes with an array of `DecisionChoice`; others get an action for each. */
  readonly choosesDecisions?: boolean;
  /** Colours for drawings in hovers; left out by a client that shows no images. `recoupe/appearance` changes it. */
  readonly appearance?: Appearance;
}

export type Appearance = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** Commands of the client that the server puts into its answers. */
export type ClientCommand =
  /** Arguments: folder URI, fact id or undefined. Opens the matrix. */
  | 'recoupe.showMatrix'
  /** Arguments: document URI, Position, {uri, range}[] (LSP shapes). Shows the places in a peek. */
  | 'recoupe.showPlaces';

/** The section `recoupe` of the settings. */
export interface Settings {
  /** Globs of further sources, relative to the workspace folder, beside the folders `seeds` and `sources`. */
  readonly sources: readonly string[];
  /** Globs of further drafts, relative to the workspace folder, beside the folders `drafts`. */
  readonly drafts: readonly string[];
  /** Severity by finding code, `off` included; codes that are not named keep their own. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Most problems shown in one file; the rest are counted in a last one. */
  readonly maxProblems: number;
  readonly semanticTokens: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

// ── what the server asks of the client ───────────────────────────────────────────────────────────────────────────

/** Requests from server to client. Only the browser server sends those about files. */
export interface ClientRequests {
  /** The entries of one folder, not of those below it; null when it is not there. */
  'recoupe/files/list': { params: { readonly uri: string }; result: readonly FolderEntry[] | null };
  /** The bytes of a file; null when it is not there. */
  'recoupe/files/read': { params: { readonly uri: string; readonly maxBytes: number }; result: FileContent | null };
  /** Replaces or creates a text file. */
  'recoupe/files/write': { params: { readonly uri: string; readonly text: string }; result: null };
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export interface FileContent {
  /** Size in bytes. */
  readonly size: number;
  /** Null when the file is larger than `maxBytes`. Sent as it is: a worker's messages are cloned, not written as JSON. */
  readonly bytes: Uint8Array | null;
}

/** Notifications from server to client. */
export interface ClientNotifications {
  'recoupe/status': Status;
  /** The story of a folder is another one than before; views that show it ask again. */
  'recoupe/storyChanged': { readonly folder: string; readonly revision: number };
}

export interface Status {
  /** `attention`: at least one warning, or a file that could not be read. */
  readonly state: 'busy' | 'ok' | 'attention';
  readonly sources: number;
  readonly figures: number;
  readonly facts: number;
  readonly warnings: number;
  /** Sentences about files or settings that could not be used. */
  readonly notices: readonly string[];
}

/** Notifications from client to server. */
export interface ServerNotifications {
  /** The colour theme is another one than before. */
  'recoupe/appearance': { readonly appearance: Appearance };
}

// ── what the client asks of the server ───────────────────────────────────────────────────────────────────────────

/** Requests from client to server. */
export interface ServerRequests {
  /** The comments on a document, oldest first; null for one that is neither source nor draft. */
  'recoupe/comments': { params: { readonly uri: string }; result: readonly CommentThreadView[] | null };
  /** Makes or changes a comment. `range` is that of a new thread. False when there is nothing to write. */
  'recoupe/comment': {
    params: { readonly uri: string; readonly range?: Range; readonly action: CommentAction };
    result: boolean;
  };
  /** Makes a source of a saved page or a text; null when there is no article in it. The client writes the file. */
  'recoupe/collect': {
    params: { readonly folder: string; readonly content: PageContent; readonly url: string | null };
    result: CollectedFile | null;
  };
  /** What a source that was just written brings beside the others; null when it is none. */
  'recoupe/arrival': { params: { readonly uri: string }; result: ArrivalReport | null };
  /** A report on a folder as a text; null when the folder is not known. */
  'recoupe/report': { params: { readonly folder: string; readonly kind: ReportKind }; result: string | null };
  /** Everything that the views show of one folder; null when the folder is not known. */
  'recoupe/story': { params: { readonly folder: string }; result: StoryView | null };
  /** The folders that have a story. */
  'recoupe/folders': { params: Record<string, never>; result: readonly string[] };
}

/** A saved page, by its file, or a text that was copied or fetched. HTML or plain text. */
export type PageContent = { readonly uri: string } | { readonly text: string };

/** A file to be written among the sources. */
export interface CollectedFile {
  readonly uri: string;
  readonly text: string;
}

export type ReportKind = 'html' | 'markdown' | 'csv' | 'sarif' | 'annotations' | 'questions';

/** A decision to be written into the annotations of a folder: the argument of the command `recoupe.decide`. */
export interface DecisionRequest {
  /** URI of the folder. */
  readonly folder: string;
  readonly says: Classification;
  readonly code?: string;
  readonly note?: string;
  /** How a name is to be shown. */
  readonly name?: string;
  /** A client that can asks the user for the note before it sends the command. */
  readonly asksForNote?: boolean;
  readonly places?: readonly Place[];
  /** URI of a whole document. */
  readonly document?: string;
  readonly wholeFolder?: boolean;
}

/** One of the decisions among which the user chooses. */
export interface DecisionChoice {
  readonly title: string;
  readonly request: DecisionRequest;
}

/** A comment on a passage with the answers to it. */
export interface CommentThreadView {
  readonly id: string;
  /** Null when the passage was not found again. */
  readonly range: Range | null;
  /** The words that it was made on. */
  readonly quote: string;
  readonly resolved: boolean;
  readonly comments: readonly { readonly text: string; readonly author?: string; readonly created?: string }[];
}

/** What a user does to the comments of a document; `index` counts the comments of a thread from 0. */
export type CommentAction =
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string }
  | { readonly kind: 'change'; readonly id: string; readonly index: number; readonly text: string }
  | { readonly kind: 'delete'; readonly id: string; readonly index: number }
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean };

/** A place with its range, so that a client need not open the file to show it. */
export type Ranged<T extends Place> = T & { readonly range: Range };

export interface MemberView extends Ranged<Member> {
  /** The sentence that holds the passage, as text, and where the passage starts in it. */
  readonly quote: string;
  readonly quoteOffset: number;
}

export interface FactView extends Omit<Fact, 'members'> {
  readonly members: readonly MemberView[];
}

export interface FindingView extends Omit<Ranged<Finding>, 'message' | 'related'> {
  /** In the user's language. */
  readonly message: string;
  readonly related: readonly (Omit<Ranged<RelatedPlace>, 'message'> & { readonly message: string })[];
}

export interface EntityView extends Omit<Entity, 'mentions'> {
  readonly mentions: readonly Ranged<Entity['mentions'][number]>[];
}

export interface PossibleView extends Omit<PossibleLink, 'left' | 'right'> {
  readonly left: Ranged<Place>;
  readonly right: Ranged<Place>;
}

export interface SourceView {
  /** URI. */
  readonly path: string;
  /** Path below the folder, with `/`. */
  readonly name: string;
  /** What to call it where there is little room; no two sources of a folder have the same. */
  readonly label: string;
  readonly title: string;
  readonly language: LanguageId;
  readonly outlet: string | null;
  readonly frontMatter: FrontMatter | null;
  readonly date: ArticleDate;
  readonly figures: number;
  readonly dates: number;
}

/** The story of one folder. `path` is a URI everywhere. */
export interface StoryView {
  readonly folder: string;
  readonly revision: number;
  readonly documents: readonly SourceView[];
  readonly entities: readonly EntityView[];
  readonly facts: readonly FactView[];
  readonly possible: readonly PossibleView[];
  readonly findings: readonly FindingView[];
}
