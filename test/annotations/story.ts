import type { Entity, Fact, Finding, Member, Reading, Story } from '../../server/core/values';

/** A reading with nothing but its text: what the user's side of the program looks at. */
export function reading(path: string, text: string, more: Partial<Reading> = {}): Reading {
  return {
    path,
    text,
    language: 'fr',
    title: text.split('\n')[0] ?? '',
    outlet: null,
    frontMatter: null,
    date: { date: null, basis: 'unknown', reason: null },
    blocks: [],
    sentences: [],
    figures: [],
    dates: [],
    names: [],
    demonyms: [],
    attributions: [],
    ...more,
  };
}

/** A figure of a document as a member of a fact; its sentence is its line. */
export function member({ path, text: whole, date, outlet }: Reading, words: string, value: number, nth = 0): Member {
  let start = whole.indexOf(words);
  for (let i = 0; i < nth; i++) start = whole.indexOf(words, start + 1);
  const from = whole.lastIndexOf('\n', start) + 1;
  const to = whole.indexOf('\n', start);
  return {
    path,
    start,
    end: start + words.length,
    text: words,
    hedge: 'exact',
    min: value,
    max: value,
    unit: null,
    claimants: outlet ? [outlet] : [],
    articleDate: date.date,
    sentence: { start: from, end: to < 0 ? whole.length : to },
  };
}

export function fact(id: string, members: readonly Member[], verdict: Fact['verdict'] = 'conflict'): Fact {
  const proofs = members.map(() => undefined);
  return { id, label: id, kind: 'figure', verdict, members, origins: members.length, proofs };
}

export function finding({ id, members: [own, ...others] }: Fact, more: Partial<Finding> = {}): Finding {
  const values = [own!, ...others].map(({ text }) => text).join(' / ');
  return {
    path: own!.path,
    start: own!.start,
    end: own!.end,
    code: 'value-conflict',
    severity: 'warning',
    message: { en: `Different values: ${values}.`, fr: `Valeurs différentes : ${values}.` },
    related: others.map(({ path, start, end, text }) => ({ path, start, end, message: { en: text, fr: text } })),
    factId: id,
    ...more,
  };
}

export function entity(name: string, readings: readonly Reading[], spellings: readonly string[]): Entity {
  const mentions = readings.flatMap(({ path, text }) =>
    spellings.flatMap((spelling) =>
      [...text.matchAll(new RegExp(spelling, 'g'))].map(({ index, 0: words }) => ({
        path,
        start: index,
        end: index + words.length,
        text: words,
      })),
    ),
  );
  return { id: `person:${name}`, type: 'person', name, offices: [], mentions };
}

export const story = (more: Partial<Story>): Story => ({
  readings: [],
  entities: [],
  facts: [],
  possible: [],
  findings: [],
  ...more,
});
