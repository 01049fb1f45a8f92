import type { ElidedGrammar } from './elided';
import type { FormerGrammar } from './former';
import type { PronounSubjects } from './pronoun-heads';

/** Words that mean one thing when news counts or dates something, whatever their part of speech or language. */
export interface Concept {
  /** The same in every language: "soldier". */
  readonly id: string;
  /** Dictionary forms: "soldat", "militaire". */
  readonly lemmas: readonly string[];
  /** Verbs that mean it only with a reflexive pronoun: "se rendre" is a journey. */
  readonly reflexive?: readonly string[];
  /** Those of `lemmas` that name kinds which must not be confused: a shell is not a cartridge. */
  readonly kinds?: readonly string[];
  /** The wider concept that it is a kind of: residents are persons, so "4 500 personnes" may be "4 500 habitants". */
  readonly kindOf?: string;
  /** Concepts of one contrast exclude each other: who is killed is not wounded, what rises does not fall. */
  readonly contrast?: string;
  /** Deeds of one episode are parts of one longer event: an arrival, talks and a departure are parts of a visit. */
  readonly episode?: string;
  /** It happens, and so has a day: a signature, not a soldier. */
  readonly deed?: true;
  /** A word form of running text that must be read as this concept. */
  readonly examples: readonly string[];
}

/** What a language pack says about how claims are worded. All words are lower case. */
export interface ClaimGrammar {
  readonly concepts: readonly Concept[];
  /** Words that carry no meaning of their own: articles, pronouns, auxiliaries, prepositions. */
  readonly functionWords: ReadonlySet<string>;
  /** Modifiers that say "on top of others": "supplémentaire". */
  readonly additional: ReadonlySet<string>;
  /** Words before the figure that say that what follows was there already: "déjà", "en plus de". */
  readonly already: RegExp;
  /** See `Concept.reflexive`. */
  readonly reflexives: ReadonlySet<string>;
  /** Verbs that say no more than that something happens: "se tenir", "avoir lieu". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs that an infinitive or a participle follows, which tells the deed: "devoir", "aller", "maintenir" fermé. */
  readonly modals: ReadonlySet<string>;
  /** Verbs that tell of a number and not what it is of: "annoncer", "évoquer". */
  readonly telling: ReadonlySet<string>;
  /** Verbs that tell how high a number is and not what it is of: "atteindre", "dépasser". */
  readonly reaching: ReadonlySet<string>;
  /** Verbs whose subject has somebody else do it: "faire perdre". */
  readonly causatives: ReadonlySet<string>;
  /** Words between an amount and whose it is: "3 millions pour Metz". */
  readonly holding: ReadonlySet<string>;
  /** Verbs that turn what follows into a plan ("s'apprêter", "devoir") or a possibility ("envisager", "pouvoir"). */
  readonly planning: ReadonlySet<string>;
  readonly considering: ReadonlySet<string>;
  /** Words that deny: "démentir". */
  readonly denying: ReadonlySet<string>;
  /** How a text leaves out what a figure counts. */
  readonly elided: ElidedGrammar;
  /** How a pronoun stands for what a figure measures. */
  readonly pronounSubjects: PronounSubjects;
  /** How a text says that a value was another one before. */
  readonly former: FormerGrammar;
  /** What stands before a name that says where: "dans la région de", "sur le sol". Matched at the end of the text before. */
  readonly locative: RegExp;
  /** Nouns made of verbs, which tell a deed: "opération", "déploiement". Tested on the dictionary form. */
  readonly deedNoun: RegExp;
  /** Words that link the nouns of one phrase: "la signature d’un accord de défense". */
  readonly nounLinks: ReadonlySet<string>;
  /** Words that open a clause of their own: "que", "lorsque". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** The article that a word before a noun holds: "du" holds "le", "aux" holds "les". Lower case, with its blank. */
  readonly articles: ReadonlyMap<string, string>;
  /** Nouns whose number is a share: "4 points" are 4 %. */
  readonly shares: ReadonlySet<string>;
  /** Nouns that name what a share is taken of and not what it measures: "4 points de PIB". */
  readonly wholes: ReadonlySet<string>;
  /** Nouns that name a measure of what follows them: "taux de chômage", "prévision de croissance". */
  readonly measures: ReadonlySet<string>;
  /** Nouns that name the number itself and not what it counts: "à hauteur de", "au nombre de". */
  readonly numberNouns: ReadonlySet<string>;
  /** Words that join like things, each with what is its own: "Metz 12 et Nancy 7". */
  readonly joining: ReadonlySet<string>;
  /** Words that join two definitions into one: "tués ou blessés". */
  readonly or: ReadonlySet<string>;
}
