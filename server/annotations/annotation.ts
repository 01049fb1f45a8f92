/**
 * What the user noted, in the form of the W3C Web Annotation Data Model (JSON-LD). The values in memory have the very
 * shape of the file, so that properties which other tools added are kept.
 */

export type Motivation = 'commenting' | 'linking' | 'questioning' | 'assessing';

export const motivations: readonly Motivation[] = ['commenting', 'linking', 'questioning', 'assessing'];

export interface Person {
  readonly type: 'Person';
  readonly name: string;
}

/**
 * What a body is for: the words of a comment or an answer to it, the decision (`classifying`), the finding code that it
 * is about (`tagging`), a name (`identifying`).
 */
export type Purpose = 'commenting' | 'replying' | 'classifying' | 'tagging' | 'identifying' | 'describing';

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose?: string;
  readonly value: string;
  /** ISO 8601 in UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly creator?: Person;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counted in Unicode code points, as the model asks; `end` is exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A document, or a passage of it. */
export interface Target {
  /** IRI relative to the folder of the file ("001.txt", "sources/b%20c.txt"; "./" is the folder itself). */
  readonly source: string;
  /** Left out when the whole document or folder is meant. */
  readonly selector?: readonly [TextQuoteSelector, TextPositionSelector];
}

export interface Annotation {
  /** IRI, `urn:uuid:…`. */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly modified?: string;
  readonly creator?: Person;
  readonly body: readonly TextualBody[];
  readonly target: readonly Target[];
}

/** Name of the file in each workspace folder. */
export const annotationsFileName = 'recoupe.annotations.json';

const escapedInIri = /[\s%?#<>"{}|\\^`]/g;

/** The IRI of a path that is relative to the folder: only what an IRI cannot hold is escaped, so that it stays readable. */
export const iriOfPath = (path: string): string => {
  const escaped = path.replace(escapedInIri, (character) => encodeURIComponent(character));
  return escaped.includes(':') && !escaped.startsWith('./') ? `./${escaped}` : escaped;
};

/** The path that a relative IRI stands for; an IRI that is not well escaped is taken as it is. */
export const pathOfIri = (iri: string): string => {
  const relative = iri.replace(/^\.\/(?=.)/, '');
  try {
    return decodeURIComponent(relative);
  } catch {
    return relative;
  }
};

/** The value of the first body of a purpose. */
export const bodyValue = (annotation: Annotation, purpose: Purpose): string | undefined =>
  annotation.body.find((body) => body.purpose === purpose)?.value;
