import type { EntityType } from '../values';
import type { Gazetteer } from './gazetteer';

/** A line of text with the names that must be found in it, as `TEXT|TYPE`, `TYPE` being P, L (place) or O. */
export interface NameExample {
  readonly text: string;
  readonly names: readonly string[];
}

/** A name that the language knows by heart. Its first spelling is the one to show. */
export interface KnownName {
  readonly key: string;
  readonly type: EntityType;
  readonly spellings: readonly string[];
  /** The government or body that the name may stand for. */
  readonly standsFor?: string;
}

/** What the core must know of names in one language. All words are in lower case unless said otherwise. */
export interface NameGrammar {
  readonly gazetteer: Gazetteer;
  /** Names with a key: countries' other names, seas, parties, newspapers, bodies. */
  readonly known: readonly KnownName[];
  /** Adjectives and inhabitants (lemma) → key of their country. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** First parts of adjectives that name two countries ("franco" in "franco-allemand") → key of their country. */
  readonly demonymPrefixes: ReadonlyMap<string, string>;
  /** Words in lower case inside a person's name: "de", "van". */
  readonly particles: ReadonlySet<string>;
  /** A word that begins with a small particle joined to a name: "al-Assad". */
  readonly joinedParticle: RegExp;
  /** Those that may begin it: "de Gaulle". */
  readonly leadingParticles: ReadonlySet<string>;
  /** Forms of address, without full stop → gender of the person. */
  readonly civilities: ReadonlyMap<string, 'f' | 'm' | 'e'>;
  /** Those for several persons: "MM", "mesdames". */
  readonly pluralCivilities: ReadonlySet<string>;
  /** Titles that may stand before a name with a particle: "général de Gaulle". */
  readonly ranks: ReadonlySet<string>;
  /** Nouns of what a person does or undergoes: "mort", "demande", "discours". */
  readonly deedsOfPersons: ReadonlySet<string>;
  /** Words that announce a person's name and are no office: "famille", "nommé". */
  readonly personTriggers: ReadonlySet<string>;
  /** Lemmas of offices, trades and kin that stand before or beside a person's name. */
  readonly offices: ReadonlySet<string>;
  /** Those of them that are no title, so that their gender is the person's: "homologue", "fils". */
  readonly relations: ReadonlySet<string>;
  /** Noun phrases end with their head: "Russian defence minister". */
  readonly headLast: boolean;
  readonly feminineArticles: ReadonlySet<string>;
  /** Offices of which a body has one holder at a time. */
  readonly soleOffices: ReadonlySet<string>;
  /** Those of them who lead the body: "président" and "gouverneur" may be one office under two names. */
  readonly headOffices: ReadonlySet<string>;
  /** "ministère", and who leads it: "ministre". */
  readonly ministryWords: ReadonlySet<string>;
  readonly ministerWords: ReadonlySet<string>;
  /** Bodies that texts describe instead of naming them: "agence". */
  readonly agencyNouns: ReadonlySet<string>;
  /** Lemmas that say who owns a body → 'state', 'local' or 'private'. */
  readonly standings: ReadonlyMap<string, string>;
  /** Capitalised common nouns that are an institution by themselves: "la Commission". */
  readonly institutions: ReadonlySet<string>;
  /** Nouns that begin an organisation's name, in capitals or not: "ministère", "conseil". */
  readonly organisationHeads: ReadonlySet<string>;
  /** Those of them that do so in lower case: "ministère". */
  readonly smallHeads: ReadonlySet<string>;
  /** Nouns that begin an organisation's name when it takes a complement in lower case too: "Fédération nationale de judo". */
  readonly associationHeads: ReadonlySet<string>;
  /** Heads in lower case that take a name without a link: "école Notre-Dame". */
  readonly establishmentHeads: ReadonlySet<string>;
  /** Nouns of events and texts, so that a capital on them makes no body: "traité", "tour", "guerre". */
  readonly eventHeads: ReadonlySet<string>;
  /** Nouns of places that are a body under a capital: "la Ville de Paris". */
  readonly localBodies: ReadonlySet<string>;
  /** Nouns that say that the name after them is an organisation and do not belong to it: "groupe". */
  readonly organisationTriggers: ReadonlySet<string>;
  /** Words that end a company's name: "SA", "Inc". As written. */
  readonly companySuffixes: ReadonlySet<string>;
  /** Nouns that begin a place's name and belong to it, with or without a link: "rue de Rivoli", "mer Noire". */
  readonly placeHeads: ReadonlySet<string>;
  /** The same without a link only: "église Saint-Jean"; in "aéroport de Nice" the place is Nice. */
  readonly buildingHeads: ReadonlySet<string>;
  /** Nouns that end a place's name and belong to it: "Mercer Street". */
  readonly placeTails: ReadonlySet<string>;
  /** Nouns that begin a state's official name: "République". */
  readonly stateHeads: ReadonlySet<string>;
  /** Nouns before a name that is neither person, place nor body: "frégate", "programme". */
  readonly productTriggers: ReadonlySet<string>;
  /** "3e", "XVIe". Tested on a word. */
  readonly ordinal: RegExp;
  /** Nouns that make a place with an ordinal: "arrondissement". */
  readonly numberedPlaces: ReadonlySet<string>;
  /** Nouns that say that the name after them ("région de …") is a place and do not belong to it. */
  readonly placeTriggers: ReadonlySet<string>;
  /** Prepositions before a place: "à", "en". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions that say where, so that a capital after them is the town, not its government. */
  readonly locativePrepositions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words that link the parts of a name: "de", "du", "des". */
  readonly links: ReadonlySet<string>;
  /** Links between an organisation's head and its complement: "de", "des", "pour". */
  readonly complementLinks: ReadonlySet<string>;
  /** Those of them that say what for: "pour". */
  readonly purposeLinks: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  /** "et", "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Adjectives in lower case that belong to the name before them: "européenne", "national". Tested on a word. */
  readonly relationalAdjective: RegExp;
  /** Places by the look of their name: "Isle-sur-le-Doubs", "Haironville". Tested on a word. */
  readonly placeLike: RegExp;
  /** Firms and programmes by the look of their name: "Eurofer", "Clearnet". Tested on a word. */
  readonly organisationLike: RegExp;
  /** Letters that no transliteration from another alphabet writes: the end of "Durocq". Tested on a name. */
  readonly nativeSpelling: RegExp;
  /** Verbs (lemma) of reporting that stand before the newspaper or agency they have for subject: "rapporte Reuters". */
  readonly reportVerbs: ReadonlySet<string>;
  /** "chez": before a company or a person. */
  readonly companyPrepositions: ReadonlySet<string>;
  /** Endings of names for inhabitants: "-ois", "-ien". Tested on a word. */
  readonly inhabitant: RegExp;
  /** Articles of other languages, which begin titles that are quoted: "The". */
  readonly foreignArticles: ReadonlySet<string>;
  /** Capitalised words and acronyms that are no name: "Internet", "TVA". In lower case. */
  readonly notNames: ReadonlySet<string>;
  /** Verbs (lemma) whose subject is a person: "déclarer". */
  readonly personVerbs: ReadonlySet<string>;
  /** Words that make an office another one: "ancien", "futur". */
  readonly formerly: ReadonlySet<string>;
  readonly examples: readonly NameExample[];
}
