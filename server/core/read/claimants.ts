import type { Passage, Reading, Span } from '../values';

/**
 * Who says what stands at a span, nearest teller first; empty when the article says it itself. "Selon Yonhap, citant le
 * renseignement" gives [Yonhap, renseignement].
 */
export function claimantsAt(reading: Pick<Reading, 'attributions'>, span: Span): Passage[] {
  const covering = reading.attributions.filter(
    ({ scope, start, end }) =>
      scope.start <= span.start && span.end <= scope.end && !(start <= span.start && span.end <= end),
  );
  // The wider of two scopes holds the teller that is nearer to the reader; of equal ones, the later phrase does.
  covering.sort((a, b) => size(b.scope) - size(a.scope) || b.start - a.start);
  const chain = covering.flatMap((attribution) => attribution.chain);
  return chain.filter((teller, index) => chain.findIndex((other) => other.text === teller.text) === index);
}

const size = (span: Span) => span.end - span.start;
