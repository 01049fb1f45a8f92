import { foldWord } from '../text/fold';
import type { Passage, Span } from '../values';
import type { AttributionWords } from './attribution-words';
import type { SaidPhrase } from './said-phrase';

type Told = Passage & {
  readonly phrase: SaidPhrase;
  /** See `SaidPhrase.told`, as it stands in the text. */
  readonly value: Span | null;
};
type Scope = { start: number; end: number };

/** Says, for each attribution of a sentence, which part of it the teller answers for. */
export function placeScopes(text: string, sentence: Span, told: readonly Told[], grammar: AttributionWords): Span[] {
  const scopes: Scope[] = [];
  for (const [index, one] of told.entries()) {
    if (one.value) {
      scopes.push({ ...one.value });
      continue;
    }
    const bounds = clause(text, sentence, one);
    const scope = { start: bounds.start, end: bounds.end };
    if (one.phrase.reach === 'ahead') scope.start = one.start;
    if (one.phrase.reach === 'aside' && !endsWith(text, one.end, bounds.end)) scope.end = one.end;
    if (one.phrase.reach === 'ahead' && grants(text, bounds, one, grammar))
      scope.end = nextComma(text, one.end, bounds.end);
    share(text, told, scopes, index, scope);
    scopes.push(scope);
  }
  return scopes;
}

/** Marks off the part of a sentence that an attribution does not already hold. */
function share(text: string, told: readonly Told[], scopes: Scope[], index: number, scope: Scope): void {
  const one = told[index]!;
  const last = told[index - 1];
  const before = scopes[index - 1];
  if (!last || !before || last.value || scope.start >= before.end) return;
  if (one.phrase.reach === 'ahead') {
    // A second teller at the head of the next clause takes over; right after the first one it is nested.
    const over = last.phrase.reach === 'ahead' ? !touches(text, last, one) : last.phrase.reach === 'around';
    const opens = one.phrase.listed || headOfClause(text, one.start);
    if (over && last.end <= one.start && opens) before.end = one.start;
  } else if (
    (one.phrase.kind === 'according' && last.phrase.kind === 'according') ||
    (one.phrase.behindValue && last.phrase.behindValue)
  ) {
    // "7 500 selon la police, et 13 000 selon les organisateurs": to each its own figure.
    scope.start = last.phrase.reach === 'ahead' ? lastBreak(text, last.end, one.start) : last.end;
    before.end = scope.start;
  }
}

/** The part between semicolons, or between brackets, that holds a passage. */
function clause(text: string, sentence: Span, inside: Span): Span {
  const lead = text.slice(sentence.start, inside.start);
  const rest = text.slice(inside.end, sentence.end);
  const bracket = lead.lastIndexOf('(');
  const closed = rest.indexOf(')');
  if (bracket >= 0 && bracket > lead.lastIndexOf(')') && closed >= 0)
    return { start: sentence.start + bracket, end: inside.end + closed + 1 };
  const semicolon = rest.indexOf(';');
  return {
    start: sentence.start + lead.lastIndexOf(';') + 1,
    end: semicolon < 0 ? sentence.end : inside.end + semicolon,
  };
}

const endsWith = (text: string, from: number, to: number) => !/[\p{L}\p{N}]/u.test(text.slice(from, to));

const grants = (text: string, bounds: Span, one: Told, grammar: AttributionWords) => {
  const lead = foldWord(text.slice(bounds.start, one.start));
  return grammar.although.some(
    (word) => lead.lastIndexOf(word) >= 0 && !lead.slice(lead.lastIndexOf(word)).includes(','),
  );
};

function nextComma(text: string, from: number, to: number): number {
  // Not that of "3,200".
  const comma = text.slice(from, to).search(/,(?!\d)/);
  return comma < 0 ? to : from + comma;
}

/** True when only a comma or a conjunction stands between two phrases: "selon X, Y a déclaré", but not "police 300, syndicats". */
const touches = (text: string, left: Span, right: Span) => {
  const between = text.slice(left.end, right.start);
  return between.length < 20 && !/\d/.test(between) && between.split(/[\s,]+/).filter(Boolean).length < 2;
};

const headOfClause = (text: string, at: number) =>
  /[,;:]\s*(?:\p{L}+['’]?\s*){0,3}$/u.test(text.slice(Math.max(0, at - 60), at));

/** Offset after the last comma before a passage, but not one that touches it. */
function lastBreak(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,]/.test(text[end - 1]!)) end--;
  return from + text.slice(from, end).lastIndexOf(',') + 1;
}
