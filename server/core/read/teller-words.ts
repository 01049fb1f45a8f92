import type { Lexicon } from '../text/lexicon';
import type { Passage } from '../values';
import type { ShapedWord } from './word-shapes';

/**
 * The words that bound and join the noun phrase of a teller ("le président du Conseil de sécurité russe", "South Korean
 * military intelligence"). All in lower case, with straight apostrophes.
 */
export interface TellerGrammar {
  readonly determiners: readonly string[];
  /** Pronouns that a clause or complement tells of whom: "ceux qui étaient là", "those at the scene". */
  readonly those: readonly string[];
  /** Join a noun to its complement: "de", "of". */
  readonly of: readonly string[];
  /** Contractions of the above with a determiner, which may also be a determiner alone: "des", "du". */
  readonly ofDeterminers: readonly string[];
  readonly prepositions: readonly string[];
  readonly and: readonly string[];
  /** Relative pronouns and conjunctions that open a clause. */
  readonly clauseOpeners: readonly string[];
  /** Words for days, months and parts of the day that stand beside a subject without belonging to it. */
  readonly time: readonly string[];
  /** Adverbs that stand between subject and verb or auxiliary and participle. */
  readonly adverbs: readonly string[];
  /** Verb forms that end a noun phrase, beside those that only the lexicon knows. */
  readonly verbs: readonly string[];
  /** Participles that do belong inside: "chargé", "nommé". */
  readonly inside: readonly string[];
  /** Nouns of those who can say something: "ministre", "police", "agence". */
  readonly speakers: readonly string[];
  /** Nouns that say nothing of who speaks: "informations", "chiffres"; the teller is their complement. */
  readonly contents: readonly string[];
  /** Participles between such a noun and the teller: "fournies par", "released by" (the preposition included). */
  readonly by: readonly string[];
}

type WordClass =
  | 'punctuation'
  | 'determiner'
  | 'of'
  | 'ofDeterminer'
  | 'preposition'
  | 'and'
  | 'clause'
  | 'time'
  | 'adverb'
  | 'verb'
  | 'capital'
  | 'number'
  | 'word';

/** The word classes of one language, ready for look-up. */
export interface TellerWords {
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly speakers: ReadonlySet<string>;
  readonly contents: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly those: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

/** Half-open range of word indices. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Prepares the tables of a language for look-up. */
export function tellerWords(grammar: TellerGrammar, lexicon: Lexicon): TellerWords {
  const classes = new Map<string, WordClass>();
  const put = (words: readonly string[], kind: WordClass) => {
    for (const word of words) if (!classes.has(word)) classes.set(word, kind);
  };
  put(grammar.determiners, 'determiner');
  put(grammar.of, 'of');
  put(grammar.ofDeterminers, 'ofDeterminer');
  put(grammar.prepositions, 'preposition');
  put(grammar.and, 'and');
  put(grammar.clauseOpeners, 'clause');
  put(grammar.time, 'time');
  put(grammar.adverbs, 'adverb');
  put(grammar.verbs, 'verb');
  return {
    classes,
    speakers: new Set(grammar.speakers),
    contents: new Set(grammar.contents),
    inside: new Set(grammar.inside),
    those: new Set(grammar.those),
    by: new Set(grammar.by),
    lexicon,
  };
}

/** A figure among the words of a sentence. */
export interface MarkedFigure extends WordRange {
  /** Nothing behind it says what it counts. */
  readonly bare: boolean;
  /** It is a number of things, not of a unit or of money. */
  readonly count: boolean;
  /** It is a whole number of a hundred or more, as of a crowd. */
  readonly large: boolean;
  /** End of the noun that it counts, where that stands behind it; else its own end. */
  readonly nounEnd: number;
}

/** What else is read in a sentence, as ranges of its words. */
export interface Marked {
  readonly figures: readonly MarkedFigure[];
  /** Names of places that do not stand for a government. */
  readonly places: readonly WordRange[];
  /** Names of persons and organisations. */
  readonly actors: readonly WordRange[];
}

/** The words of a sentence with their folded forms. */
export class SentenceWords {
  readonly folded: readonly string[];

  constructor(
    readonly words: readonly ShapedWord[],
    readonly grammar: TellerWords,
    readonly marked: Marked,
  ) {
    this.folded = words.map(({ shape }) => shape.folded);
  }

  get length(): number {
    return this.words.length;
  }

  is(index: number, ...forms: readonly string[]): boolean {
    const word = this.folded[index];
    return word !== undefined && forms.includes(word);
  }

  classAt(index: number): WordClass | undefined {
    const word = this.words[index];
    if (!word) return undefined;
    const first = word.text[0]!;
    if (/\p{N}/u.test(first)) return 'number';
    if (!/\p{L}/u.test(first)) return this.isOfNumber(index) ? 'number' : 'punctuation';
    const capital = first !== first.toLowerCase();
    const known = this.grammar.classes.get(this.folded[index]!);
    // "Kim Jong Un": a capital after a capital is part of the name, whatever the word is in lower case.
    if (known && !(known === 'determiner' && capital && startsHigh(this.words[index - 1]))) return known;
    if (capital) return 'capital';
    return this.onlyVerb(index) ? 'verb' : 'word';
  }

  /** The mark inside "4.000" and behind "40%". */
  private isOfNumber(index: number): boolean {
    const [before, mark, after] = [this.words[index - 1], this.words[index]!, this.words[index + 1]];
    if (!before || !/\p{N}$/u.test(before.text)) return false;
    if (/^[%€$£]$/.test(mark.text)) return true;
    const touches = before.end === mark.start && after?.start === mark.end;
    return touches && /^[.,]$/.test(mark.text) && /^\p{N}/u.test(after.text);
  }

  private onlyVerb(index: number): boolean {
    const { folded, entries } = this.words[index]!.shape;
    if (this.grammar.inside.has(folded)) return false;
    return entries.length > 0 && entries.every((entry) => entry.pos === 'verb');
  }

  /** True when the word can stand in the middle of a noun phrase. */
  isNominal(index: number): boolean {
    const kind = this.classAt(index);
    return kind === 'word' || kind === 'capital' || kind === 'number';
  }

  /** True when the lexicon knows the word as a common one. */
  isCommon(index: number): boolean {
    return this.words[index]!.shape.entries.some((entry) => entry.pos !== 'proper');
  }

  /** True when a word in small letters may be a finite verb, and is not a noun of who can say something. */
  mayBeVerb(index: number): boolean {
    if (this.classAt(index) === 'capital' || this.grammar.speakers.has(this.folded[index]!)) return false;
    return this.words[index]!.shape.entries.some(({ pos, tense }) => pos === 'verb' && tense !== 'past participle');
  }

  isInfinitive(index: number): boolean {
    return this.words[index]?.shape.entries.some((entry) => entry.tense === 'infinitive') ?? false;
  }

  isAcronym(index: number): boolean {
    return /^\p{Lu}{2,}$/u.test(this.words[index]?.text ?? '');
  }

  /** True when the head of the phrase, or what stands beside it, is a noun of who can say something. */
  hasSpeakerNoun(range: WordRange): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (this.grammar.speakers.has(this.folded[i]!)) return true;
      if (this.classAt(i) === 'of' || this.classAt(i) === 'ofDeterminer') return false;
    }
    return false;
  }

  /** True when a figure begins at the word. */
  isFigure(index: number): boolean {
    return this.marked.figures.some(({ from }) => from === index);
  }

  /** True when a person or an organisation of a known name begins where the range does. */
  isActor(range: WordRange): boolean {
    return this.marked.actors.some(({ from, to }) => from === range.from && to <= range.to);
  }

  /** True when a value that counts nothing behind it begins at the word: a sum, a share, a measure, a bare number. */
  isValue(index: number): boolean {
    return this.marked.figures.some(({ from, to, nounEnd }) => from === index && nounEnd === to);
  }

  /** True when the range is no more than the name of a place. */
  isPlace(range: WordRange): boolean {
    return this.marked.places.some(({ from, to }) => from <= range.from && range.to <= to);
  }

  /** True when the word is a noun or a name, and not also a word that stands before numbers: "moins", "près". */
  isNounOnly(index: number): boolean {
    const kind = this.classAt(index);
    if (kind === 'capital') return true;
    const { entries } = this.words[index]!.shape;
    const other = entries.some(({ pos }) => pos === 'adverb' || pos === 'preposition');
    return kind === 'word' && !other && (!entries.length || entries.some(({ pos }) => pos === 'noun'));
  }

  /** "Construit en 1986", "Sept sur dix": at the head of a sentence a capital makes no name of what is never a noun. */
  private opensWithCommon(index: number): boolean {
    const { entries } = this.words[index]!.shape;
    return (
      index === 0 &&
      (this.isFigure(0) ||
        (entries.length > 0 && entries.every(({ pos }) => pos === 'verb' || pos === 'adjective' || pos === 'number')))
    );
  }

  isSpeaker(range: WordRange): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (this.grammar.speakers.has(this.folded[i]!)) return true;
      if (this.classAt(i) === 'capital' && !this.opensWithCommon(i)) return true;
      if (this.classAt(i) === 'of' || this.classAt(i) === 'ofDeterminer') return false;
    }
    return false;
  }
}

const startsHigh = (word: Passage | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
