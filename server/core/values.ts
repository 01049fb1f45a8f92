import type { DateMeaning } from './read/dates/meaning';

/**
 * The values that the core passes around. All are readonly and plain (they survive `structuredClone` and JSON).
 * Offsets are UTF-16 code units in the document's text as the editor shows it; `end` is exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers: `text === document.slice(start, end)`. */
export interface Passage extends Span {
  readonly text: string;
}

/** A passage of a named document. `path` is what the host calls the document: a URI in the editor, a relative path in the shell. */
export interface Place extends Span {
  readonly path: string;
}

/** A text that the user reads, in the two languages of the interface. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}

export type LanguageId = 'fr' | 'en';

// ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type BlockKind = 'headline' | 'subheading' | 'body' | 'boilerplate';

/** One line of text that is not blank. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index into `Reading.blocks`. */
  readonly block: number;
}

// ── figures ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type FigureKind =
  | 'count'
  | 'measure'
  | 'money'
  | 'percent'
  | 'duration'
  | 'frequency'
  | 'ordinal'
  | 'age'
  | 'score';

export type Hedge = 'exact' | 'approx' | 'at-least' | 'at-most' | 'range' | 'vague';

/** What is literally asserted. `null` is an open end ("plus de 6 000": min 6000, max null); never both null. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  /** CLDR unit id ("millimeter", "year"), ISO 4217 code for money, null for a plain count. */
  readonly unit: string | null;
}

/** What is counted, wherever it stands in the sentence. */
export interface Counted extends Passage {
  /** Dictionary form of the head noun, lower case: "soldats nord-coréens" has "soldat". */
  readonly lemma: string;
  /** Lemmas of the words that narrow the noun ("nord-coréen", "supplémentaire", "tué"). */
  readonly modifiers: readonly string[];
}

/** How a figure stands to another one of its sentence. */
export type FigureRole = 'subset' | 'remainder' | 'additional' | 'total';

export interface Figure extends Passage, Quantity {
  readonly kind: FigureKind;
  readonly hedge: Hedge;
  /** The hedging words, null when there are none. */
  readonly hedgeText: string | null;
  /** The hedge may or may not reach this figure: "au moins 100 roquettes et 9 millions de balles". */
  readonly hedgeUncertain?: boolean;
  readonly counted: Counted | null;
  /** "dont 5 000" is a subset, "et huit autres pays" a remainder. */
  readonly role?: FigureRole;
  /** For a remainder: the size of the whole enumeration ("A, B, C et huit autres pays": 11). */
  readonly enumerationTotal?: number;
}

// ── dates ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Grain =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

export interface DateMention extends Passage {
  /** First and last day meant, ISO 8601, both included; null where the text cannot say. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  /** True when the text names the day by itself ("12 juillet 2025"), false when it leans on the article's date ("samedi"). */
  readonly explicit: boolean;
  /** "HH:MM" when a time of day is given with the date; "HH:MMZ" or "HH:MM+01:00" where the text names the time zone. */
  readonly time?: string;
  /** The words say "since …", "until …": the span is open on that side. */
  readonly open?: 'from' | 'to';
  /** What the words say by themselves, before the article's date is known; it can be resolved again. */
  readonly meaning: DateMeaning;
  /** What the nearest verb tells; null when it tells nothing. */
  readonly tense: 'past' | 'future' | null;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
  /** The words say when a teller spoke ("a annoncé jeudi"), not when something happened. */
  readonly ofSaying?: true;
  /** The words say when the page appeared ("Publié le 5 mai"). */
  readonly ofPage?: true;
}

export type DateBasis = 'stated' | 'file' | 'inferred' | 'unknown';

export interface ArticleDate {
  /** ISO day, null when unknown. */
  readonly date: string | null;
  readonly basis: DateBasis;
  /** Why, in one clause: "« ce samedi 12 juillet » falls in 2025". Null when unknown. */
  readonly reason: Localized | null;
  /** Where the day is unknown: the first and last day (ISO) on which the article may have appeared. */
  readonly window?: { readonly from: string; readonly to: string };
}

// ── names and who says it ────────────────────────────────────────────────────────────────────────────────────────

export type EntityType = 'person' | 'place' | 'organisation';

/** One mention of a name in one document. A place may lie inside another name: Paris in "mairie de Paris". */
export interface NameMention extends Passage {
  readonly type: EntityType;
  /** Title or office that stands with the name ("président", "ministre des Affaires étrangères"). */
  readonly office?: Passage;
  /** Grammatical gender that the context shows. */
  readonly gender?: 'f' | 'm';
  /** Gender of the person's given name, where the lists know it as of one. */
  readonly givenGender?: 'f' | 'm';
  /** Nothing beside the name tells its type: other documents may know better. */
  readonly guessed?: true;
  /** The name stands for a government or body: Moscou, Pyongyang, le Kremlin (id of what it stands for, e.g. "country:RU"). */
  readonly standsFor?: string;
  /** Gazetteer key where the name is known ("country:KP", "place:kursk"). */
  readonly key?: string;
  /** Long form that this acronym was introduced with, or the other way round. */
  readonly alias?: string;
}

/** A word that refers to a country or people without naming it: "nord-coréen". Not a name mention, but a participant of claims. */
export interface Demonym extends Passage {
  readonly key: string;
}

/** Who says it. "selon Yonhap, citant le renseignement militaire": chain [Yonhap, renseignement militaire], nearest teller first. */
export interface Attribution extends Passage {
  readonly chain: readonly Passage[];
  /** It has a verb of saying ("a annoncé"), not a preposition ("selon"). */
  readonly spoken: boolean;
  /** What it covers: the sentence or clause, and the following ones that carry on in the conditional. */
  readonly scope: Span;
}

// ── one document read ────────────────────────────────────────────────────────────────────────────────────────────

/** A document as the host hands it in. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Given by the caller, else detected. */
  readonly language?: LanguageId;
  /** ISO day on which the article was published, where the caller knows it. */
  readonly date?: string;
}

export interface FrontMatter {
  /** End of the front matter: offset of the first character of the article. */
  readonly end: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly language?: string;
}

/** Everything that reading one document alone can tell. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly language: LanguageId;
  readonly title: string;
  readonly outlet: string | null;
  readonly frontMatter: FrontMatter | null;
  readonly date: ArticleDate;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly demonyms: readonly Demonym[];
  readonly attributions: readonly Attribution[];
}

// ── across documents ─────────────────────────────────────────────────────────────────────────────────────────────

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest spelling. */
  readonly name: string;
  readonly offices: readonly string[];
  readonly standsFor?: string;
  readonly mentions: readonly (Place & { readonly text: string })[];
}

export type Dimension =
  | 'measure'
  | 'who'
  | 'event'
  | 'status'
  | 'place'
  | 'period'
  | 'definition'
  | 'claimant'
  | 'value';

/** One line of a proof card. */
export interface ProofSlot {
  readonly dimension: Dimension;
  readonly outcome: 'same' | 'compatible' | 'differs' | 'unknown';
  /** The words it rests on, one side each; null where a side says nothing. */
  readonly left: string | null;
  readonly right: string | null;
}

/** Why two passages were held to speak of the same fact, and what would reconcile them. */
export interface Proof {
  readonly slots: readonly ProofSlot[];
  /** One clause, e.g. "the later report counts a longer period"; null when nothing would. */
  readonly reconciles: Localized | null;
  /** Calibrated chance, 0 to 1, that both passages state the same fact. */
  readonly certainty: number;
}

export type Verdict = 'single' | 'agree' | 'conflict' | 'contested' | 'update' | 'scope';

/** One statement of a fact: a figure, a date or a phrase at a place. */
export interface Member extends Place {
  readonly text: string;
  readonly hedge: Hedge;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** For a date: its days. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Nearest teller first. */
  readonly claimants: readonly string[];
  /** ISO day of the article. */
  readonly articleDate: string | null;
  /** The sentence that holds it, for showing. */
  readonly sentence: Span;
}

/** The same measure of the same thing, stated one or more times. */
export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: 'figure' | 'date' | 'phrase';
  readonly verdict: Verdict;
  readonly members: readonly Member[];
  /** Articles that go back to one origin count once. */
  readonly origins: number;
  /** Proof for the link of each member (by index) to the fact; undefined for the first. */
  readonly proofs: readonly (Proof | undefined)[];
}

/** A pair of passages that may be the same fact, not sure enough to be said: listed under "possible". */
export interface PossibleLink {
  readonly left: Place;
  readonly right: Place;
  readonly proof: Proof;
}

export type Severity = 'warning' | 'information' | 'hint';

export interface RelatedPlace extends Place {
  readonly message: Localized;
}

/** A passage for which a quick fix may put another text. */
export interface CorrectablePlace extends Place {
  readonly replacements?: readonly string[];
}

export interface Finding extends CorrectablePlace {
  /** Stable; each code has a page `docs/findings/CODE.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** A sentence that a reporter could send to an editor. */
  readonly message: Localized;
  readonly related: readonly RelatedPlace[];
  /** Further passages that it holds for: other articles of its sides, the same misspelling again. */
  readonly also?: readonly CorrectablePlace[];
  readonly factId?: string;
  readonly proof?: Proof;
  /** Larger corrections, each of several edits of the finding's document. */
  readonly fixes?: readonly Fix[];
}

/** Edits of one document that belong together; they do not overlap. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** Everything known of a set of documents at one moment. */
export interface Story {
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly possible: readonly PossibleLink[];
  readonly findings: readonly Finding[];
}
