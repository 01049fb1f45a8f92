import type { Finding, Localized, Reading } from '../core/values';
import { placesOf, quoted, type Report, readingsOf, statusesOf, words } from './report';

const title: Localized = { en: 'Questions for the sources', fr: 'Questions aux sources' };
const none: Localized = { en: 'No open question.', fr: 'Aucune question ouverte.' };
const youWrite: Localized = { en: 'You write:', fr: 'Vous écrivez :' };
const elsewhere: Localized = { en: 'Elsewhere one reads:', fr: 'On lit ailleurs :' };
const ask: Localized = {
  en: 'Can you confirm this, and tell us what it rests on?',
  fr: 'Pouvez-vous le confirmer et nous dire sur quoi cela repose ?',
};

/** The open questions by source, in words that can be sent as they are. Hints and settled findings ask nothing. */
export function callSheet(report: Report): string {
  const readings = readingsOf(report);
  const statuses = statusesOf(report);
  const asked = report.story.findings.filter(
    (finding) => finding.severity !== 'hint' && statuses.get(finding)?.status !== 'confirmed',
  );
  const bySource = new Map<string, Finding[]>();
  for (const finding of asked)
    for (const path of new Set(placesOf(finding).map((place) => place.path)))
      bySource.set(path, [...(bySource.get(path) ?? []), finding]);
  const parts = [`# ${words(title, report)}`];
  if (!bySource.size) parts.push(words(none, report));
  for (const [path, findings] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)))
    parts.push(addressee(readings.get(path), path), questions(report, readings, path, findings));
  return `${parts.join('\n\n')}\n`;
}

function addressee(reading: Reading | undefined, path: string): string {
  const { frontMatter, outlet, title: headline, date } = reading ?? {};
  const to = [outlet ?? path, frontMatter?.author].filter(Boolean).join(', ');
  const about = [headline && `« ${headline} »`, date?.date, frontMatter?.url].filter(Boolean).join(', ');
  return `## ${to}\n\n${about}`;
}

function questions(
  report: Report,
  readings: ReadonlyMap<string, Reading>,
  path: string,
  findings: readonly Finding[],
): string {
  return findings
    .map((finding, number) => {
      const line = (place: { path: string; start: number; end: number }, named: boolean) => {
        const reading = readings.get(place.path);
        const { before, passage, after } = quoted(reading, place);
        const who = named ? ` (${[reading?.outlet ?? place.path, reading?.date.date].filter(Boolean).join(', ')})` : '';
        return `   > ${(before + passage + after).replace(/\s+/g, ' ').trim()}${who}`;
      };
      const own = placesOf(finding).filter((place) => place.path === path);
      const others = placesOf(finding).filter((place) => place.path !== path);
      const lines = [`${number + 1}. ${words(finding.message, report)}`, '', `   ${words(youWrite, report)}`];
      lines.push('', ...own.map((place) => line(place, false)));
      if (others.length)
        lines.push('', `   ${words(elsewhere, report)}`, '', ...others.map((place) => line(place, true)));
      lines.push('', `   ${words(ask, report)}`);
      return lines.join('\n');
    })
    .join('\n\n');
}
