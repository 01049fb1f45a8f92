import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver';
import type { Member, Reading } from '../core/values';
import { type DocumentContext, rangeIn } from './context';
import { lookupOf } from './lookup';
import { sourceName } from './wording';

/**
 * Figures and names of the sources, for a text that the user writes. What is inserted is the source's wording; beside it
 * stand who says it and the sentence it comes from. Typing a word of that sentence narrows the list.
 */
export function completion(context: DocumentContext, position: Position): CompletionItem[] {
  const { document, reading, story } = context;
  const offset = document.offsetAt(position);
  const typed = /[\p{L}\p{N}'’-]*$/u.exec(reading.text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  const range = rangeIn(document, { start: offset - typed.length, end: offset });
  const figures = story.facts
    .filter(({ kind }) => kind === 'figure')
    .flatMap(({ members }) => members.flatMap((member) => figure(context, member, range) ?? []));
  const names = story.entities.map(({ name, offices, mentions }) => ({
    label: name,
    kind: CompletionItemKind.Reference,
    detail: [offices[0], `${mentions.length}×`].filter(Boolean).join(', '),
    filterText: [name, ...new Set(mentions.map(({ text }) => text))].join(' '),
    textEdit: { range, newText: name },
  }));
  return [...once(figures), ...names];
}

function figure({ story }: DocumentContext, member: Member, range: Range): CompletionItem | null {
  const source = lookupOf(story).reading(member.path);
  if (!source) return null;
  const words = wordsOf(source, member);
  const sentence = source.text.slice(member.sentence.start, member.sentence.end);
  return {
    label: words,
    kind: CompletionItemKind.Value,
    detail: [sourceName(source), ...member.claimants].join(', '),
    documentation: sentence,
    filterText: `${words} ${sentence}`.slice(0, 300),
    textEdit: { range, newText: words },
  };
}

/** The figure with the noun that it counts, as the source writes them, where they stand together. */
function wordsOf({ text, figures }: Reading, { start, end }: Member): string {
  const counted = figures.find((one) => one.start === start && one.end === end)?.counted;
  const near = counted && counted.start >= end && counted.start - end <= 4;
  return text.slice(start, near ? counted.end : end);
}

/** The same words of the same source once. */
function once(items: readonly CompletionItem[]): CompletionItem[] {
  return [...new Map(items.map((item) => [`${item.label}\u0000${item.detail}`, item])).values()];
}
