import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Span } from '../core/values';
import { type DocumentContext, rangeIn, subjectAt } from './context';
import { differingCards } from './differing-card';
import { factCard } from './fact-card';
import { spanAt } from './lookup';
import { dateCard, figureCard } from './mention-card';
import { nameCard } from './name-card';

/** What is known of the figure, date or name under the cursor, over all sources. */
export function hover(context: DocumentContext, position: Position): Hover | null {
  const offset = context.document.offsetAt(position);
  const subject = subjectAt(context, offset);
  if (subject?.kind === 'fact')
    return card(context, subject.at, [...factCard(context, subject.at), ...differingCards(context, subject.at)]);
  const figure = spanAt(context.reading.figures, offset);
  if (figure) return card(context, figure, figureCard(context, figure));
  const date = spanAt(context.reading.dates, offset);
  if (date) return card(context, date, dateCard(context, date));
  return subject ? card(context, subject.at, nameCard(context, subject.at)) : null;
}

const card = ({ document }: DocumentContext, span: Span, paragraphs: readonly string[]): Hover => ({
  range: rangeIn(document, span),
  contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
});
