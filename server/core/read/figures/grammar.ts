import type { FigureRole, Hedge } from '../../values';

/** What a unit's forms stand for. */
export interface UnitTable {
  /** CLDR unit id, or ISO 4217 code for money; null for a coin of no stated currency ("cents"). */
  readonly id: string | null;
  readonly kind: 'measure' | 'duration' | 'percent' | 'money';
  /** Words, matched in any case; several words are parted by a space. */
  readonly words?: readonly string[];
  /** Signs and abbreviations, matched as written. */
  readonly signs?: readonly string[];
  /** Signs that are the unit only where they touch the digits: "418p", "12C". */
  readonly touching?: readonly string[];
  /** Signs and codes that may also stand before the number: "$ 20". */
  readonly before?: readonly string[];
  /** Of a measure: the currency that its words name too ("pounds"). */
  readonly currency?: string;
  /** A smaller unit that adds to this one, with how many make one: "6 ans et 4 mois", "5 ft 2 in". */
  readonly smaller?: Readonly<Record<string, number>>;
}

/** A text of the pack's own with the figures that must be read in it. */
export interface FigureExample {
  readonly text: string;
  /** Every figure in order, as "text | min..max | unit (kind without one, and for an age) | hedge | counted"; trailing parts may be left out. */
  readonly figures: readonly string[];
}

/** The number words, separators, hedges and units of one language. Words are lower case; several are parted by a space. */
export interface FigureGrammar {
  readonly decimal: ',' | '.';
  readonly cardinals: {
    /** Words that no smaller number follows: "trois", "seventeen". */
    readonly units: Readonly<Record<string, number>>;
    /** Words that a smaller number may follow: value, how much may follow (exclusive), the least that may. */
    readonly tens: Readonly<Record<string, readonly [value: number, below: number, least?: number]>>;
    /** Where a word multiplies a unit: "quatre-vingt" is 80, and a number below 20 may follow. */
    readonly score?: { readonly words: readonly string[]; readonly after: number; readonly value: number };
    readonly hundred: readonly string[];
    /** The hundred and the thousand may stand alone: "cent", "mille", but not "hundred". */
    readonly bareHundred: boolean;
    readonly thousand: readonly string[];
    /** Words for 10^6 and more, nouns that `of` follows. */
    readonly scales: Readonly<Record<string, number>>;
    /** Abbreviations of scales, as written: they touch the digits or stand before a currency ("10k", "12 M€"). */
    readonly scaleSigns: Readonly<Record<string, number>>;
    /** Those that stand only behind a sum of money: "£15m". */
    readonly moneyScaleSigns: Readonly<Record<string, number>>;
    /** Nouns of which nobody counts metres, so that the letter stands before them too: "1.1m people". */
    readonly scaledNouns: readonly string[];
    /** Inside a number: after tens before `andUnits` ("vingt et un"), after a hundred or more when `andAfterHundred`. */
    readonly and: readonly string[];
    readonly andUnits: readonly number[];
    readonly andAfterHundred: boolean;
    /** Between whole part and decimals: "virgule", "point". */
    readonly decimal: readonly string[];
    readonly minus: readonly string[];
  };
  readonly ordinals: {
    /** Last word of an ordinal, singular or plural, with its value. */
    readonly words: Readonly<Record<string, number>>;
    /** Those of them that are plural: "trois cinquièmes" is a fraction. */
    readonly plural: readonly string[];
    /** Endings behind digits: "2e", "11th". */
    readonly endings: readonly string[];
  };
  readonly fractions: {
    /** Words that only mean a part of one: "tiers", "quart". */
    readonly words: Readonly<Record<string, number>>;
    /** Those that need no numerator: "moitié", "half". */
    readonly bare: readonly string[];
    /** "un sur trois", "one in three", "un élève sur trois". */
    readonly outOf: readonly string[];
  };
  readonly collectives: {
    /** Nouns for a round number: "dizaine", "dozen". */
    readonly words: Readonly<Record<string, number>>;
    /** Those that are exact ("dozen"): the others say that the number is rough ("une centaine"). */
    readonly exact: readonly string[];
    readonly plural: readonly string[];
    /** Adjectives inside: "une bonne centaine". */
    readonly adjectives: readonly string[];
  };
  /** Determiners that mean one. They make no figure by themselves. */
  readonly one: readonly string[];
  /** "de", "d'", "of": between a noun of number and what is counted. */
  readonly of: readonly string[];
  /** Nothing counted follows a noun of number without `of`: "3 millions de voix", but "3 million votes". */
  readonly ofNeeded: boolean;
  readonly vague: {
    /** Determiners of a number that is not said, with the least they can mean: "plusieurs", "several". */
    readonly determiners: Readonly<Record<string, number>>;
    /** Plural articles that make a noun of number vague: "des milliers". */
    readonly articles: readonly string[];
    /** A plural noun of number is vague without any article: "thousands of". */
    readonly bare: boolean;
  };
  readonly units: readonly UnitTable[];
  readonly hedges: {
    readonly before: Readonly<Record<string, Hedge>>;
    readonly after: Readonly<Record<string, Hedge>>;
    /** Last words of hedges that say during what time when a noun stands before: "over". */
    readonly spanning: readonly string[];
  };
  readonly ranges: {
    /** "entre … et", "between … and". */
    readonly between: readonly string[];
    readonly betweenAnd: readonly string[];
    /** "de … à", "from … to". */
    readonly from: readonly string[];
    /** What may stand between the bounds: "à", "to", "-". */
    readonly to: readonly string[];
    /** Between neighbours: "deux ou trois". */
    readonly or: readonly string[];
    /** The same where the second is the bolder guess, however far off: "2, voire 4 millions". */
    readonly orEven: readonly string[];
    /** Between two open bounds: "plus de 10 et moins de 20". */
    readonly linking: readonly string[];
    /** Between two amounts of one thing, the second without its noun: "52 voix contre 48". */
    readonly versus: readonly string[];
    /** Words of change, by the beginnings of their forms: "est passé de 3 à 5" names two values, not a range. */
    readonly change: readonly string[];
    /** Those that a percentage tells the size of: "augmenter de 3 à 4 %" is a range. */
    readonly changeBy: readonly string[];
    /** Verbs of gain and loss, likewise: "a perdu 2 dollars à 78 dollars" names a change and a level. */
    readonly gain: readonly string[];
  };
  readonly calendar: {
    readonly months: readonly string[];
    readonly weekdays: readonly string[];
    /** Words before a year that stands alone: "en", "depuis", "été". */
    readonly beforeYear: readonly string[];
    /** Articles before a day of the month: "le 3 mai". */
    readonly dayArticles: readonly string[];
    /** Words before an hour of the clock: "à 20 heures". */
    readonly beforeHour: readonly string[];
    /** Words that mean an hour of the clock between or behind digits: "20h08", "8 heures". */
    readonly hourWords: readonly string[];
    /** Words behind an hour of the clock: "du matin", "o'clock". */
    readonly afterHour: readonly string[];
    readonly centuries: readonly string[];
  };
  /** Words that make the number behind them a name, not an amount: "article", "numéro", "page". */
  readonly references: readonly string[];
  /** Whole expressions that hold no figure: "premier ministre", "24 heures sur 24". */
  readonly idioms: readonly string[];
  readonly counted: {
    /** Words that end or cannot begin the phrase of what is counted. */
    readonly stops: readonly string[];
    /** Words between the number and the noun that say nothing of it: "of the", "de ces". */
    readonly articles: readonly string[];
    /** "plus", "most": may stand before an adjective of the phrase. */
    readonly superlatives: readonly string[];
    /** Words that need a noun, or leave it out: "les trois autres". */
    readonly alone: readonly string[];
    /** Words before a number that leaves out the noun said before: "dont cinq", "contre sept". */
    readonly elliptic: readonly string[];
    /** Words that say by whom a number is told, which stand behind one that leaves out its noun: "150 selon les syndicats". */
    readonly attributing: readonly string[];
    /** Words that do so only beside a value that has such a word: "3 selon la police, 5 pour les syndicats". */
    readonly opining: readonly string[];
    /** Adjectives that stand before the noun. */
    readonly prenominal: readonly string[];
    /** Adjectives follow the noun ("soldats blessés") in this language. */
    readonly adjectivesFollow: boolean;
    /** Endings that adjectives and participles have, for words that the lexicon does not know. */
    readonly adjectiveEndings: readonly string[];
    /** Between two adjectives of one noun: "tués ou blessés". */
    readonly coordinators: readonly string[];
    /** Plural ending → singular ending; the first that fits. */
    readonly singular: readonly (readonly [plural: string, singular: string])[];
    /** Those of them that hold `of` as well: "10 % des salariés". */
    readonly ofArticles: readonly string[];
    /** Articles of an object behind its number: "porter à 40 % le montant". */
    readonly definite: readonly string[];
    /** Participles that stand for people where a number counts them: "37 injured". Of no use where adjectives follow. */
    readonly peopleParticiples: readonly string[];
    /** Verbs that give their subject a number, by lemma: "être", "atteindre", "élever". */
    readonly measuringVerbs: readonly string[];
    /** Verbs that do so with a preposition only: "est passé à 3 %", "porté de 2 à 3". */
    readonly movingVerbs: readonly string[];
    /** Those by which a person puts the number at it, unless they are passive: "le maire fixe la perte à". */
    readonly puttingVerbs: readonly string[];
    /** Lemmas and words of a verb group that make it passive or reflexive: "est estimé", "se chiffre". */
    readonly passive: readonly string[];
    /** Verbs that say what part of a whole their subject is: "représenter". */
    readonly sharingVerbs: readonly string[];
    /** Words between such a verb and its number: "à", "de". */
    readonly verbLinks: readonly string[];
    /** Those that a noun too may stand right before: "un déficit à 4 %". */
    readonly levelWords: readonly string[];
    /** Words that belong to a verb and stand before it: "s'", "ne", "to". */
    readonly clitics: readonly string[];
    /** Verbs that take an infinitive, by the beginnings of their forms: "devrait atteindre". */
    readonly modals: readonly string[];
    /** Subject pronouns, which name nothing. */
    readonly pronouns: readonly string[];
    /** Pronouns that stand for the noun right before them: "le taux qui". */
    readonly relatives: readonly string[];
    /** Before a distance or a term, whose complement is what it is counted from: "à 30 km de Paris". */
    readonly away: readonly string[];
    /** Pronouns that stand for the noun right before them as an object: "la perte que le maire fixe à". */
    readonly objectRelatives: readonly string[];
    /** Words that begin a clause: what stands before them is no subject of what follows. */
    readonly clauseWords: readonly string[];
    /** Nouns that only say that something is counted: "le nombre de soldats" counts soldiers. */
    readonly numberNouns: readonly string[];
    /** Nouns that tell a number together with a verb right before them: "fait état de". */
    readonly tellingIdioms: readonly string[];
    /** Nouns that say by how much something changes: "hausse", "baisse". */
    readonly changeNouns: readonly string[];
    /** Words that make such a noun a way of changing: "en hausse". */
    readonly trendWords: readonly string[];
    /** Words that stand for it before an amount: "down 3 %". */
    readonly trendAdverbs: readonly string[];
    /** Words before a value that another one is set against: "contre". */
    readonly comparing: readonly string[];
    /** Verbs whose subject a change befalls: "connaître une hausse". */
    readonly undergoingVerbs: readonly string[];
  };
  readonly roles: {
    readonly before: Readonly<Record<string, FigureRole>>;
    readonly after: Readonly<Record<string, FigureRole>>;
    /** Adjectives of the noun that mark a role: "autres", "supplémentaires". */
    readonly modifiers: Readonly<Record<string, FigureRole>>;
  };
  readonly ages: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Units that an age in apposition is told in: "Marie Durand, 31 ans,". */
    readonly units: readonly string[];
    /** Nouns for a person, which make the years behind them an age: "un homme de 31 ans". */
    readonly people: readonly string[];
    /** Opens a clause with an age: "À 98 ans, il", "At 98, she". */
    readonly at: readonly string[];
    /** A bare number between commas behind a person's two names is an age: "John Smith, 31, said". */
    readonly bare: boolean;
  };
  readonly frequency: {
    /** "fois", "times": what is counted when it is told how often. */
    readonly times: readonly string[];
    /** Words that hold the number as well: "twice". */
    readonly adverbs: Readonly<Record<string, number>>;
    /** Before the time: "deux fois *par* semaine". */
    readonly per: readonly string[];
  };
  readonly examples: readonly FigureExample[];
}
