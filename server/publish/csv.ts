import type { Finding } from '../core/values';
import { fingerprint } from './fingerprint';
import { lineAndColumn, type Report, readingsOf, statusesOf, words } from './report';

const columns = [
  'fingerprint',
  'code',
  'severity',
  'status',
  'note',
  'message',
  'path',
  'line',
  'column',
  'passage',
  'outlet',
  'date',
  'related',
];

/** One finding a line (RFC 4180, UTF-8); settled findings are in it with their status. */
export function csvReport(report: Report): string {
  const readings = readingsOf(report);
  const statuses = statusesOf(report);
  const row = (finding: Finding, status: string, note: string | null) => {
    const reading = readings.get(finding.path);
    const text = reading?.text ?? '';
    const { line, column } = lineAndColumn(text, finding.start);
    const related = finding.related.map(({ path, start, end }) => {
      const other = readings.get(path)?.text ?? '';
      return `${path}:${lineAndColumn(other, start).line}: ${other.slice(start, end)}`;
    });
    return [
      fingerprint(finding, readings),
      finding.code,
      finding.severity,
      status,
      note ?? '',
      words(finding.message, report),
      finding.path,
      line,
      column,
      text.slice(finding.start, finding.end),
      reading?.outlet ?? '',
      reading?.date.date ?? '',
      related.join(' | '),
    ];
  };
  const rows = [
    ...report.story.findings.map((one) =>
      row(one, statuses.get(one)?.status ?? 'open', statuses.get(one)?.note ?? null),
    ),
    ...report.settled.map(({ finding, status, note }) => row(finding, status, note)),
  ];
  return [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet would run a text that starts like a formula: an apostrophe makes it text again. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
