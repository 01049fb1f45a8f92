import type { LanguageId } from '../core/values';

/** How a draft says where a value comes from, in the language of the draft. */
interface DraftWording {
  readonly between: (low: string, high: string) => string;
  readonly accordingTo: (who: string) => string;
  readonly accordingToSources: (names: readonly string[]) => string;
  /** The article at the end of the words before a name, which belongs to it when it is named elsewhere. */
  readonly article: RegExp;
}

const wordings: Readonly<Record<LanguageId, DraftWording>> = {
  fr: {
    between: (low, high) => `entre ${low} et ${high}`,
    accordingTo: (who) => `, selon ${who}`,
    accordingToSources: (names) => `, selon les sources : ${names.join(', ')}`,
    article: /(?<![\p{L}\p{N}])(?:l['’]|(?:la|les?)[ \u00a0])$/iu,
  },
  en: {
    between: (low, high) => `between ${low} and ${high}`,
    accordingTo: (who) => `, according to ${who}`,
    accordingToSources: (names) => `, according to the sources: ${names.join(', ')}`,
    article: /(?<![\p{L}\p{N}])the[ \u00a0]$/iu,
  },
};

export const draftWording = (language: LanguageId): DraftWording => wordings[language];
