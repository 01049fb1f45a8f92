import type { Tense } from '../text/lexicon';
import { once } from '../text/once';
import type { BlockKind, DateMention, Figure, Hedge, LanguageId, Passage, Place, Span } from '../values';
import type { ClaimEvent } from './event';

/** A word of meaning near a figure or date, as it is compared: across forms, and by concept across languages. */
export interface Term {
  /** "~soldier" (concept), "@country:KP" (entity) or a stem ("conteneur"). */
  readonly key: string;
  /** As it stands in the text, for showing. */
  readonly text: string;
  /** 1 beside the figure, falling with the distance and with every boundary between. */
  readonly nearness: number;
  /** It is the deed that a verb tells: "a perdu". */
  readonly deed?: true;
  /** Key of the wider concept, see `Concept.kindOf`. */
  readonly kindOf?: string;
  /** See `Concept.contrast`. */
  readonly contrast?: string;
}

export type Status = 'done' | 'planned' | 'considered' | 'denied';

/** How the figure stands to others of its measure. */
export type Change = 'additional' | 'already' | 'part' | 'remainder';

/** A verb form as it stands in the text. */
export interface VerbPassage extends Passage {
  readonly tense: Tense | null;
}

/** A phrase that says where. */
export interface PlacePhrase extends Passage {
  readonly key: string;
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in. */
  readonly country: string;
}

/** A stretch of days as the text words it. */
export interface Period {
  readonly text: string;
  readonly days: Days;
}

/** First and last day, both included, as days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export type ClaimKind = 'figure' | 'date';

/** A figure or date with what it is about. Everything is read from its own document. */
export interface Claim extends Span {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly kind: ClaimKind;
  /** Only claims of one dimension can state the same fact: "count", "money", "percent", "time", "date", "measure:meter". */
  readonly dimension: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The words of a unit that the text leaves out, as the figure that this one answers has them: "millions d'euros". */
  readonly unitLeftOut: string | null;
  readonly hedge: Hedge;
  /** For a date: first and last day, as day numbers since 1970. */
  readonly days: Days | null;
  readonly mention: Figure | DateMention;
  readonly sentence: Span;
  readonly block: BlockKind;
  /** What is counted or measured; null when the sentence does not say. */
  readonly head: Term | null;
  /** Which kind of the head's concept is named ("obus"), when kinds must not be confused. */
  readonly headKind: string | null;
  readonly modifiers: readonly Term[];
  /** Whose the figure is, see `readHolders`. */
  readonly holders: readonly string[];
  /** The counted noun's own phrase names them, or a list sets them against others: they hold nothing else. */
  readonly holdersSure: boolean;
  /** Words of the sentence by nearness, most near first, each key once. */
  readonly terms: readonly Term[];
  /** The values of the other claims of the sentence, see `valueKey`. */
  readonly beside: readonly string[];
  /** The values that other tellers set against it in its sentence, of each teller the nearest; see `valueKey`. */
  readonly answers: readonly string[];
  /** Words of the headline and the sentence before, which may fill what the sentence leaves out. */
  readonly context: readonly string[];
  /** The other dates of the sentence that could be resolved, nearest first. */
  readonly periods: readonly Period[];
  /** What happened then, or with that many. */
  readonly event: ClaimEvent | null;
  /** Of a date of saying: a part of a longer event that the teller gave as done. */
  readonly tells: ClaimEvent | null;
  readonly status: Status;
  /** The days on which a teller said it, where the sentence names them. */
  readonly toldOn: Days | null;
  /** The verb that the status rests on. */
  readonly verb: VerbPassage | null;
  /** Where the sentence puts it: "sur le sol ukrainien", "dans la région de Koursk". */
  readonly place: PlacePhrase | null;
  /** The source says it with reserve ("auraient été déployés"). */
  readonly reported: boolean;
  readonly change: Change | null;
  /** The text itself says that this is a former value. */
  readonly former: boolean;
  /** Who says it, nearest teller first. */
  readonly claimants: readonly string[];
  /** The phrase that names the nearest teller. */
  readonly teller: Passage | null;
  /** The nearest teller that is named, with its article: "le Kremlin". */
  readonly tellerName: string | null;
  /** The words of meaning of each claimant. */
  readonly tellers: readonly (readonly string[])[];
  /** Of its text. */
  readonly language: LanguageId;
  /** The whole text that it stands in. */
  readonly document: string;
  readonly articleDay: number | null;
  readonly articleDate: string | null;
  /** The article tells its own date, or the caller did: a day counted from it is sure. */
  readonly articleDateSure: boolean;
}

/** By document, and as they stand in it: an edit before them does not change the order of two claims. */
export const inOrder = (a: Claim, b: Claim): number =>
  a === b ? 0 : a.path !== b.path ? (a.path < b.path ? -1 : 1) : a.start - b.start || (a.kind < b.kind ? -1 : 1);

/** The same for two claims of one dimension with the same value. */
export const valueKey = once((claim: Pick<Claim, 'days' | 'dimension' | 'min' | 'max'>): string =>
  claim.days ? `=d${claim.days.from}-${claim.days.to}` : `=${claim.dimension}|${claim.min ?? ''}|${claim.max ?? ''}`,
);

type Headed = Pick<Claim, 'head' | 'event'>;

/** "120 000 personnes ont signé", "120 000 signatures": one counts who does the deed that the other counts. */
export const countDoersOf = (a: Headed, b: Headed): boolean => countsDoers(a, b) || countsDoers(b, a);

const countsDoers = (claim: Headed, { head }: Headed): boolean =>
  countsPersons(claim) && claim.event !== null && claim.event.key === head?.key;

/** It counts persons, and no kind of them. */
export const countsPersons = ({ head }: Headed): boolean => head?.key === '~person';

/** Whether two claims name different things, none a kind of the other. A claim that does not say what it counts differs from none. */
export const headsVary = (a: Headed, b: Headed): boolean => {
  const [x, y] = [a.head, b.head];
  return x !== null && y !== null && x.key !== y.key && x.kindOf !== y.key && y.kindOf !== x.key && !countDoersOf(a, b);
};

/** Whether they count different things: one thing may be told by two verbs, "verser" and "recevoir". */
export const headsDiffer = (a: Headed, b: Headed): boolean => !a.head?.deed && !b.head?.deed && headsVary(a, b);

/** Where a claim, or anything that stands in a text, is. */
export const placeOf = ({ path, start, end }: Place): Place => ({ path, start, end });
