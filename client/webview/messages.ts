import type { Range, StoryView, Verdict } from '../../server/protocol';

/** What a page shows besides the story: the interface in the user's language. */
export interface PageSetup {
  readonly language: 'en' | 'fr';
  /** BCP 47 tag for dates and numbers. */
  readonly locale: string;
  readonly labels: Labels;
}

/** Texts of the interface by their name; `{0}`, `{1}` stand for values. */
export type Labels = Readonly<Record<string, string>>;

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'setup'; readonly setup: PageSetup }
  /** A story, at first and after every change; null when the folder has none any more. */
  | { readonly type: 'story'; readonly story: StoryView | null }
  /** Brings a fact into view and shows its proof. */
  | { readonly type: 'showFact'; readonly factId: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly path: string; readonly range: Range }
  | { readonly type: 'copy'; readonly text: string };

/** What a page keeps over a reload of the window. */
export interface PageState {
  /** Folder whose story it shows. */
  readonly folder?: string;
}

export interface MatrixState extends PageState {
  readonly text: string;
  readonly verdicts: readonly Verdict[];
  readonly entity: string;
  readonly sort: string;
  readonly descending: boolean;
  readonly factId: string | null;
  readonly scrollTop: number;
}

export interface TimelineState extends PageState {
  /** Also the dates that only one source names. */
  readonly single: boolean;
  readonly span: 'story' | 'all';
  readonly scrollTop: number;
}
