import type { Fact, Finding, Localized } from '../core/values';
import { verdictInWords } from '../features/wording';
import {
  elsewhere,
  lineAndColumn,
  placesOf,
  quoted,
  type Report,
  readingsOf,
  sourceName,
  statusesOf,
  words,
} from './report';
import { severityInWords, statusInWords } from './status-words';

const title: Localized = { en: 'Cross-check', fr: 'Recoupement' };
const nothing: Localized = { en: 'Nothing to report.', fr: 'Rien à signaler.' };
const settledTitle: Localized = { en: 'Settled', fr: 'Réglé' };
const factsTitle: Localized = { en: 'Facts stated by several sources', fr: 'Faits donnés par plusieurs sources' };
const sourcesTitle: Localized = { en: 'Sources', fr: 'Sources' };

/** A report to paste into a note, a ticket or a pull request. */
export function markdownReport(report: Report): string {
  const { story, settled, locale } = report;
  const readings = readingsOf(report);
  const statuses = statusesOf(report);
  const finding = (one: Finding) => {
    const status = statuses.get(one);
    const head = [severityInWords(one.severity, locale), status && statusInWords(status.status, locale), status?.note];
    const lines = [
      `### ${plain(words(one.message, report))}`,
      '',
      `*${head
        .filter(Boolean)
        .map((w) => plain(w!))
        .join(' · ')}* \`${one.code}\``,
      '',
    ];
    for (const place of placesOf(one)) {
      const reading = readings.get(place.path);
      const { before, passage, after } = quoted(reading, place);
      const { line } = lineAndColumn(reading?.text ?? '', place.start);
      lines.push(
        `- **${plain(sourceName(reading, place.path))}**, ${line}: ${plain(before)}**${plain(passage)}**${plain(after)}`,
      );
    }
    const more = elsewhere(one, report);
    if (more) lines.push(`- ${plain(more)}`);
    return lines.join('\n');
  };
  const parts = [`# ${words(title, report)}`];
  parts.push(story.findings.length ? story.findings.map(finding).join('\n\n') : words(nothing, report));
  if (settled.length) {
    const items = settled.map(({ finding: one, status, note }) => {
      const why = [statusInWords(status, locale), note].filter(Boolean).join(' : ');
      return `- ${plain(words(one.message, report))} *(${plain(why)})*`;
    });
    parts.push(`## ${words(settledTitle, report)}`, items.join('\n'));
  }
  const shared = story.facts.filter(({ members }) => new Set(members.map(({ path }) => path)).size > 1);
  if (shared.length) parts.push(`## ${words(factsTitle, report)}`, factTable(report, shared));
  const sources = story.readings.map((one) => {
    const name = plain([one.title, one.outlet, one.date.date].filter(Boolean).join(', '));
    const url = one.frontMatter?.url;
    return `- \`${one.path}\`: ${url && /^https?:\/\/[^\s)<>]+$/.test(url) ? `[${name}](${url})` : name}`;
  });
  parts.push(`## ${words(sourcesTitle, report)}`, sources.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function factTable(report: Report, facts: readonly Fact[]): string {
  const head = report.locale === 'fr' ? ['Fait', 'Verdict', 'Valeurs'] : ['Fact', 'Verdict', 'Values'];
  const rows = facts.map(({ label, verdict, members }) => {
    const values = members.map(({ text, path }) => `${plain(text)} (\`${path}\`)`).join('; ');
    return `| ${plain(label)} | ${words(verdictInWords[verdict], report)} | ${values} |`;
  });
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** Words of an article are shown as they are: none of them becomes markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
