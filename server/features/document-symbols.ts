import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Block, EntityType, Span } from '../core/values';
import { type DocumentContext, rangeIn } from './context';
import { lookupOf } from './lookup';

/** How an outline shows a kind of name; LSP has no kinds of its own for them. */
export const kindOfName: Record<EntityType, SymbolKind> = {
  person: SymbolKind.Class,
  place: SymbolKind.Namespace,
  organisation: SymbolKind.Interface,
};

/** The outline: headlines with the figures, dates and names (each once) of their section. */
export function documentSymbols(context: DocumentContext): DocumentSymbol[] {
  const { reading } = context;
  const leaves = symbols(context).sort((a, b) => a.span.start - b.span.start);
  const titles = reading.blocks.filter((block) => block.kind === 'headline' || block.kind === 'subheading');
  const before = leaves.filter(({ span }) => span.start < (titles[0]?.start ?? Number.POSITIVE_INFINITY));
  const sections = titles.map((title, i) => {
    const end = titles[i + 1]?.start ?? reading.text.length;
    return section(
      context,
      title,
      end,
      leaves.filter(({ span }) => span.start >= title.start && span.start < end),
    );
  });
  return [...before.map(({ symbol }) => symbol), ...sections];
}

interface Leaf {
  readonly span: Span;
  readonly symbol: DocumentSymbol;
}

function symbols({ document, reading, story }: DocumentContext): Leaf[] {
  const leaf = (span: Span, name: string, kind: SymbolKind, detail?: string): Leaf => {
    const range = rangeIn(document, span);
    return { span, symbol: { name, kind, detail, range, selectionRange: range } };
  };
  const named = new Set<string>();
  const firstMentions = lookupOf(story)
    .mentions(reading.path)
    .filter(({ entity }) => !named.has(entity.id) && named.add(entity.id));
  return [
    ...reading.figures.map((figure) => leaf(figure, figure.text, SymbolKind.Number, figure.counted?.text)),
    ...reading.dates.map((date) => leaf(date, date.text, SymbolKind.Event, dayRange(date.from, date.to))),
    ...firstMentions.map((mention) =>
      leaf(mention, mention.text, kindOfName[mention.entity.type], mention.entity.offices[0]),
    ),
  ];
}

const dayRange = (from: string | null, to: string | null): string | undefined =>
  from === to ? (from ?? undefined) : `${from ?? '…'} – ${to ?? '…'}`;

function section(context: DocumentContext, title: Block, end: number, leaves: readonly Leaf[]): DocumentSymbol {
  return {
    name: context.reading.text.slice(title.start, title.end),
    kind: SymbolKind.String,
    range: rangeIn(context.document, { start: title.start, end: Math.max(title.end, end) }),
    selectionRange: rangeIn(context.document, title),
    children: leaves.map(({ symbol }) => symbol),
  };
}
