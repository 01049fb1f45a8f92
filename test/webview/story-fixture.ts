import type { FactView, MemberView, SourceView, StoryView } from '../../server/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** A source named by a letter, published on a day of July 2025; null for none. */
export function source(name: string, day: number | null): SourceView {
  const date = day === null ? null : `2025-07-${String(day).padStart(2, '0')}`;
  return {
    path: `file:///story/sources/${name}.txt`,
    name: `sources/${name}.txt`,
    label: name,
    title: `Title of ${name}`,
    language: 'en',
    outlet: null,
    frontMatter: null,
    date: { date, basis: date ? 'stated' : 'unknown', reason: null },
    figures: 1,
    dates: 0,
  };
}

/** What a source says; `min` and `max` are equal unless given. */
export function member(from: SourceView, text: string, more: Partial<MemberView> = {}): MemberView {
  const value = Number(text.replace(/\D/g, '')) || null;
  return {
    path: from.path,
    start: 10,
    end: 10 + text.length,
    text,
    hedge: 'exact',
    min: value,
    max: value,
    unit: null,
    claimants: [],
    articleDate: from.date.date,
    sentence: { start: 0, end: 100 },
    range,
    quote: `The count is ${text}.`,
    quoteOffset: 13,
    ...more,
  };
}

export function fact(
  id: string,
  label: string,
  verdict: FactView['verdict'],
  members: readonly MemberView[],
): FactView {
  return { id, label, kind: 'figure', verdict, members, origins: members.length, proofs: members.map(() => undefined) };
}

export const story = (documents: readonly SourceView[], facts: readonly FactView[]): StoryView => ({
  folder: 'file:///story',
  revision: 1,
  documents,
  entities: [],
  facts,
  possible: [],
  findings: [],
});
