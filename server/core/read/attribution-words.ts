import type { Language } from '../language';
import { foldWord } from '../text/fold';
import { splitWords } from '../text/words';
import { type TellerGrammar, type TellerWords, tellerWords } from './teller-words';

/** To whom a subject pronoun can refer; `nobody` for "on" and for the impersonal "it". */
export type PronounKind = 'f' | 'm' | 'plural' | 'nobody';

/** How one language says who says it. Words in lower case, with straight apostrophes; phrases with single blanks. */
export interface AttributionGrammar {
  /** Stand before the teller: "selon", "d'après", "according to". */
  readonly according: readonly string[];
  /** Nouns that tell behind a bare "of": "de source policière". */
  readonly sources: readonly string[];
  /** As `according`, but only at the head of a clause and before a person or body: "pour l'économiste". */
  readonly opinionOf: readonly string[];
  /** Phrases that set one teller against another and say nothing else: "pour sa part". */
  readonly asides: readonly string[];
  /** Pronouns that do so between commas: "soutient, lui, que". */
  readonly tonics: readonly string[];
  /** Words between auxiliary and participle that say how one came to tell: a "fini par" reconnaître. */
  readonly halfAuxiliaries: readonly string[];
  /** Lead from a teller to the one that it quotes: "citant", "citing". */
  readonly citing: readonly string[];
  /** Where persons write themselves: "telegram". */
  readonly platforms: readonly string[];
  /** Lead from a passage to who reports it: "cité par", "quoted by". */
  readonly quotedBy: readonly string[];
  /** Finite forms of verbs of saying: "déclare", "said". */
  readonly says: readonly string[];
  /** Those of `says` that count only with a "que" or a quotation after them, because they mean other things too. */
  readonly ambiguous: readonly string[];
  /** Participles of verbs of saying, after an auxiliary. */
  readonly said: readonly string[];
  /** Present participles: "affirmant". */
  readonly saying: readonly string[];
  /**
   * Verb forms that tell a number where one is their object: "dénombre", "parle de", "spoke of". Finite forms, participles
   * and infinitives, each with its preposition.
   */
  readonly counting: readonly string[];
  /** As `counting`, but they also say what someone has or gets, so that only a body or person that may tell counts by them. */
  readonly holding: readonly string[];
  /** As `holding`, but only with a pronoun for what is counted: "en compte 140", "n'en a vu que 300". */
  readonly countingThem: readonly string[];
  /** The pronoun for what is counted: "en". */
  readonly ofThem: readonly string[];
  /** Nouns that stand for the number: "le chiffre de 300". */
  readonly numberNouns: readonly string[];
  /** Stand between what is measured and its number: "évalue la perte à". */
  readonly putAt: readonly string[];
  /** Finite auxiliaries: "a", "ont", "has". */
  readonly auxiliaries: readonly string[];
  /** Object pronouns that stand before the verb: "l'", "lui". */
  readonly clitics: readonly string[];
  /** A word just before the verb or its auxiliary by which nothing is said: "n'", "was". */
  readonly unsaid: readonly string[];
  /** "que", "that". */
  readonly that: readonly string[];
  /** Relative pronouns that are subjects: "qui", "who". */
  readonly who: readonly string[];
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** After "a-t-on appris": "auprès de", "de". */
  readonly learntFrom: readonly string[];
  /** The subject that is nobody in particular, but one of those in a place that is named: "à la préfecture, on parle de". */
  readonly one: readonly string[];
  /** Stand before that place: "côté", "chez". */
  readonly where: readonly string[];
  /** Lead from the place to what is told there: "à la préfecture, où l'on parle de". */
  readonly whereOf: readonly string[];
  /** Open a clause that grants something: its attribution ends with the clause. */
  readonly although: readonly string[];
  /** Let the subject follow the verb: "comme" l'a rapporté X. */
  readonly as: readonly string[];
  /** Words by which a sentence carries on what others say: "reportedly". */
  readonly hearsay: readonly string[];
  /** Verbs whose conditional is no hearsay ("pourrait"), by lemma; in other verbs it is ("aurait livré"). */
  readonly modals: readonly string[];
  readonly tellers: TellerGrammar;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** An `AttributionGrammar` ready for look-up. */
export interface AttributionWords {
  readonly according: Phrases;
  readonly citing: Phrases;
  readonly platforms: ReadonlySet<string>;
  readonly quotedBy: Phrases;
  readonly learntFrom: Phrases;
  readonly sources: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly where: Phrases;
  readonly whereOf: ReadonlySet<string>;
  readonly asides: Phrases;
  readonly tonics: ReadonlySet<string>;
  /** Every word at which an aside can start. */
  readonly mayBeAside: ReadonlySet<string>;
  readonly halfAuxiliaries: Phrases;
  readonly opinionOf: ReadonlySet<string>;
  /** Every word at which a phrase can start. */
  readonly triggers: ReadonlySet<string>;
  readonly although: readonly string[];
  readonly says: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly counting: Phrases;
  readonly holding: Phrases;
  readonly countingThem: Phrases;
  readonly ofThem: ReadonlySet<string>;
  readonly numberNouns: ReadonlySet<string>;
  readonly putAt: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly unsaid: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly who: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly hearsay: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly tellers: TellerWords;
}

const compiled = new WeakMap<Language, AttributionWords>();

/** The tables of a language, made ready once. */
export function attributionWords(language: Language): AttributionWords {
  let words = compiled.get(language);
  if (!words) {
    words = compile(language.attributions, language);
    compiled.set(language, words);
  }
  return words;
}

function compile(grammar: AttributionGrammar, language: Language): AttributionWords {
  const according = phrases(grammar.according);
  const quotedBy = phrases(grammar.quotedBy);
  const counting = phrases(grammar.counting);
  const holding = phrases(grammar.holding);
  const countingThem = phrases(grammar.countingThem);
  const asides = phrases(grammar.asides);
  const { opinionOf, sources, says, saying, auxiliaries } = grammar;
  return {
    according,
    citing: phrases(grammar.citing),
    platforms: new Set(grammar.platforms),
    quotedBy,
    asides,
    tonics: new Set(grammar.tonics),
    mayBeAside: new Set([...asides.keys(), ...grammar.tonics]),
    halfAuxiliaries: phrases(grammar.halfAuxiliaries),
    opinionOf: new Set(opinionOf),
    triggers: new Set([
      ...[according, quotedBy, counting, holding, countingThem].flatMap((table) => [...table.keys()]),
      ...[...opinionOf, ...sources, ...says, ...saying, ...auxiliaries],
    ]),
    learntFrom: phrases(grammar.learntFrom),
    sources: new Set(sources),
    one: new Set(grammar.one),
    where: phrases(grammar.where),
    whereOf: new Set(grammar.whereOf),
    although: grammar.although,
    says: new Set(says),
    ambiguous: new Set(grammar.ambiguous),
    said: new Set(grammar.said),
    saying: new Set(saying),
    counting,
    holding,
    countingThem,
    ofThem: new Set(grammar.ofThem),
    numberNouns: new Set(grammar.numberNouns),
    putAt: new Set(grammar.putAt),
    auxiliaries: new Set(auxiliaries),
    clitics: new Set(grammar.clitics),
    unsaid: new Set(grammar.unsaid),
    that: new Set(grammar.that),
    who: new Set(grammar.who),
    as: new Set(grammar.as),
    pronouns: new Map(Object.entries(grammar.pronouns)),
    hearsay: new Set(grammar.hearsay),
    modals: new Set(grammar.modals),
    tellers: tellerWords(grammar.tellers, language.lexicon),
  };
}

/** Phrases by their first word, longest first. */
function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = splitWords(phrase).map((word) => foldWord(word.text));
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Number of words of the phrase that starts at a word; 0 when none does. */
export function phraseAt(table: Phrases, folded: readonly string[], at: number): number {
  const group = table.get(folded[at] ?? '');
  const phrase = group?.find((words) => words.every((word, i) => folded[at + i] === word));
  return phrase?.length ?? 0;
}
