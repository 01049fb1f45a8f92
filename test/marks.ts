import type { Span } from '../server/core/values';

/** A text whose passages are marked: `⟦name:the passage⟧`. Marks may lie in one another. */
export interface Marked {
  readonly text: string;
  /** The span of a mark; throws when there is no such mark. */
  span(name: string): Span;
}

/** Takes the marks out of a fixture. */
export function marked(fixture: string): Marked {
  const spans = new Map<string, Span>();
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (const piece of fixture.split(/(⟦\w+:|⟧)/)) {
    if (piece.startsWith('⟦')) open.push({ name: piece.slice(1, -1), start: text.length });
    else if (piece === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error('a mark is closed that was not opened');
      spans.set(mark.name, { start: mark.start, end: text.length });
    } else text += piece;
  }
  return {
    text,
    span(name) {
      const span = spans.get(name);
      if (!span) throw new Error(`no mark ${name}`);
      return span;
    },
  };
}
