import { iriOfPath } from '../annotations/annotation';
import type { SettledFinding } from '../annotations/apply-decisions';
import type { Finding, Place, Reading, Severity } from '../core/values';
import { fingerprint, fingerprintName } from './fingerprint';
import { lineAndColumn, type Report, readingsOf, words } from './report';
import { statusInWords } from './status-words';

const levels: Record<Severity, string> = { warning: 'warning', information: 'note', hint: 'none' };
const docs = 'https://github.com/recoupe/recoupe/blob/main/docs/findings';

/** SARIF 2.1.0, as GitHub and other viewers of findings read it. Decided findings are in it, suppressed with the reason. */
export function sarifReport(report: Report): string {
  const readings = readingsOf(report);
  const all = [...report.story.findings, ...report.settled.map(({ finding }) => finding)];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const result = (finding: Finding, settled?: SettledFinding) => describe(report, readings, codes, finding, settled);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Recoupe',
            version: report.version,
            informationUri: 'https://github.com/recoupe/recoupe',
            rules: codes.map((code) => ({ id: code, helpUri: `${docs}/${code}.md` })),
          },
        },
        language: report.locale,
        columnKind: 'utf16CodeUnits',
        artifacts: report.story.readings.map(({ path }) => ({ location: { uri: iriOfPath(path) } })),
        results: [
          ...report.story.findings.map((finding) => result(finding)),
          ...report.settled.map((one) => result(one.finding, one)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(
  report: Report,
  readings: ReadonlyMap<string, Reading>,
  codes: readonly string[],
  finding: Finding,
  settled: SettledFinding | undefined,
) {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: words(finding.message, report) },
    locations: [location(readings, finding)],
    relatedLocations: finding.related.map((place, id) => ({
      id,
      ...location(readings, place),
      message: { text: words(place.message, report) },
    })),
    partialFingerprints: { [fingerprintName]: fingerprint(finding, readings) },
    suppressions: settled ? [suppression(report, settled)] : [],
    // What the baseline holds already was left out.
    ...(report.baseline && { baselineState: 'new' }),
  };
}

function suppression(report: Report, { status, note }: SettledFinding) {
  const justification = [statusInWords(status, report.locale), note].filter(Boolean).join(': ');
  return { kind: 'external', status: 'accepted', justification };
}

function location(readings: ReadonlyMap<string, Reading>, { path, start, end }: Place) {
  const text = readings.get(path)?.text ?? '';
  const from = lineAndColumn(text, start);
  const to = lineAndColumn(text, end);
  return {
    physicalLocation: {
      artifactLocation: { uri: iriOfPath(path) },
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: start,
        charLength: end - start,
        snippet: { text: text.slice(start, end) },
      },
    },
  };
}
