import { statementAt } from '../core/read/statement';
import type { Finding, Span } from '../core/values';
import type { DocumentContext } from './context';
import { isProblemShown } from './diagnostics';
import { memberTable } from './fact-card';
import { lookupOf, passagesOf } from './lookup';
import { literal } from './markdown';
import { say } from './messages';
import { severityOf } from './severity';
import { proofInWords } from './wording';

/** What findings set against a passage that may well state another fact: the values, and why they may be of one. */
export function differingCards(context: DocumentContext, at: Span): string[] {
  const { story, reading, settings } = context;
  const here = lookupOf(story)
    .differing(reading.path)
    .filter(({ start, end }) => start < at.end && at.start < end);
  const findings = [...new Set(here.map(({ finding }) => finding))];
  return findings.filter((finding) => severityOf(finding, settings)).flatMap((finding) => card(context, finding, at));
}

function card(context: DocumentContext, finding: Finding, at: Span): string[] {
  const { locale, reading, client } = context;
  const { reading: readingOf } = lookupOf(context.story);
  const members = passagesOf(finding).flatMap((place) => statementAt(readingOf(place.path), place) ?? []);
  const here = members.find(({ path, start, end }) => path === reading.path && start < at.end && at.start < end);
  const said = client.problemsInHover && here && isProblemShown(context, [finding], here);
  return [
    ...(said ? [] : [literal(say(finding.message, locale))]),
    memberTable(context, members, here),
    ...(finding.proof ? [literal(proofInWords(finding.proof, true, locale))] : []),
  ];
}
