import type { Lexicon, LexiconEntry, PartOfSpeech } from './lexicon';
import { SectionTable } from './sections';

/** A word class with the endings that its stems take, each with its readings. */
interface Paradigm {
  readonly lemmaEnding: string;
  readonly endings: ReadonlyMap<string, readonly Reading[]>;
}

type Reading = Omit<LexiconEntry, 'lemma'>;

const order: Record<PartOfSpeech, number> = {
  preposition: 0,
  determiner: 1,
  pronoun: 2,
  conjunction: 3,
  number: 4,
  adverb: 5,
  proper: 6,
  noun: 7,
  adjective: 8,
  verb: 9,
  interjection: 10,
};

const rank = (entry: LexiconEntry) => (entry.auxiliary ? order.adverb : order[entry.pos]);

const remembered = 20_000;

/**
 * Looks words up in a packed lexicon. Its text has four kinds of lines: the length of the longest ending;
 * the readings, as a JSON array; the paradigms, `LEMMA-ENDING,ENDING:READING:READING,ENDING:READING…` joined by `;`;
 * then the look-up table of stems, with the numbers of their paradigms in base 36.
 * A paradigm is taken apart only when it is first needed, so that opening costs next to nothing.
 */
export function openLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  const longest = Number(lines[0]);
  const readings = JSON.parse(lines[1]) as readonly Reading[];
  const paradigms: (string | Paradigm)[] = lines[2].split(';');
  const stems = new SectionTable(lines.slice(3));

  const paradigm = (id: number): Paradigm => {
    const found = paradigms[id];
    if (typeof found !== 'string') return found;
    const parsed = parseParadigm(found, readings);
    paradigms[id] = parsed;
    return parsed;
  };

  const find = (form: string): readonly LexiconEntry[] => {
    const entries: LexiconEntry[] = [];
    const section = stems.section(form.slice(0, 2));
    for (let cut = form.length; cut >= 0 && form.length - cut <= longest; cut--) {
      const ids = cut < 2 ? stems.get(form.slice(0, cut)) : section?.get(form.slice(2, cut));
      if (ids === undefined) continue;
      const ending = form.slice(cut);
      for (const id of ids.split(' ')) {
        const { lemmaEnding, endings } = paradigm(Number.parseInt(id, 36));
        const lemma = form.slice(0, cut) + lemmaEnding;
        for (const reading of endings.get(ending) ?? []) entries.push({ lemma, ...reading });
      }
    }
    return entries.sort((a, b) => rank(a) - rank(b));
  };

  // Texts repeat their words: nineteen look-ups out of twenty end here.
  const memory = new Map<string, readonly LexiconEntry[]>();
  return {
    lookup(form) {
      const known = memory.get(form);
      if (known) return known;
      if (memory.size >= remembered) memory.clear();
      const entries = find(form.replace('’', "'"));
      memory.set(form, entries);
      return entries;
    },
  };
}

function parseParadigm(line: string, readings: readonly Reading[]): Paradigm {
  const [lemmaEnding, ...endings] = line.split(',');
  return {
    lemmaEnding,
    endings: new Map(
      endings.map((item) => {
        const [ending, ...ids] = item.split(':');
        return [ending, ids.map((id) => readings[Number(id)])];
      }),
    ),
  };
}
