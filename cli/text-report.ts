import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, LanguageId, Localized, Place, Reading, Severity, Story } from '../server/core/values';
import { say } from '../server/features/messages';
import { elsewhere, type Report } from '../server/publish/report';

/** Characters of a quoted sentence, at most, before it is clipped around the passage. */
const quoteWidth = 160;

/** The findings as a reporter reads them: the serious ones first, each with the passages it rests on. */
export function textReport(report: Report, colour: boolean): string {
  const { story } = report;
  const page = new Page(report, colour);
  const groups = (['warning', 'information', 'hint'] as const).map((severity) => ({
    severity,
    findings: story.findings.filter((finding) => finding.severity === severity),
  }));
  const sections = groups
    .filter(({ findings }) => findings.length)
    .map(({ severity, findings }) => page.section(severity, findings));
  return `${[page.summary(), ...sections].join('\n\n')}\n`;
}

const headings: Readonly<Record<Severity, Localized>> = {
  warning: { en: 'The sources contradict each other', fr: 'Les sources se contredisent' },
  information: { en: 'To be looked at', fr: 'À regarder' },
  hint: { en: 'For the record', fr: 'Pour mémoire' },
};

/** Writes the parts of one report. */
class Page {
  private readonly documents: ReadonlyMap<string, { reading: Reading; lines: TextDocument }>;

  private readonly story: Story;
  private readonly locale: LanguageId;

  constructor(
    private readonly report: Report,
    private readonly colour: boolean,
  ) {
    this.story = report.story;
    this.locale = report.locale;
    this.documents = new Map(
      this.story.readings.map((reading) => [
        reading.path,
        { reading, lines: TextDocument.create(reading.path, '', 0, reading.text) },
      ]),
    );
  }

  summary(): string {
    const { readings, facts, findings } = this.story;
    const figures = readings.reduce((sum, reading) => sum + reading.figures.length, 0);
    const dates = readings.reduce((sum, reading) => sum + reading.dates.length, 0);
    const shared = facts.filter((fact) => new Set(fact.members.map(({ path }) => path)).size > 1).length;
    const warnings = findings.filter((finding) => finding.severity === 'warning').length;
    const count = (n: number, one: Localized, many: Localized) => `${n} ${say(n === 1 ? one : many, this.locale)}`;
    const read = [
      count(readings.length, { en: 'source', fr: 'source' }, { en: 'sources', fr: 'sources' }),
      count(figures, { en: 'figure', fr: 'chiffre' }, { en: 'figures', fr: 'chiffres' }),
      count(dates, { en: 'date', fr: 'date' }, { en: 'dates', fr: 'dates' }),
      count(
        shared,
        { en: 'fact stated by several sources', fr: 'fait donné par plusieurs sources' },
        { en: 'facts stated by several sources', fr: 'faits donnés par plusieurs sources' },
      ),
    ].join(', ');
    const verdict = warnings
      ? count(warnings, { en: 'contradiction', fr: 'contradiction' }, { en: 'contradictions', fr: 'contradictions' })
      : say({ en: 'no contradiction found', fr: 'aucune contradiction trouvée' }, this.locale);
    return `${read}${this.locale === 'fr' ? ' ' : ''}; ${verdict}.`;
  }

  section(severity: Severity, findings: readonly Finding[]): string {
    const heading = `${say(headings[severity], this.locale)} (${findings.length})`;
    return [this.bold(heading), ...findings.map((finding) => this.finding(finding))].join('\n\n');
  }

  private finding(finding: Finding): string {
    const title = `${say(finding.message, this.locale)} [${finding.code}]`;
    const passages = [finding, ...finding.related].map((place) => this.passage(place));
    const more = elsewhere(finding, this.report);
    return [`  ${title}`, ...passages, ...(more ? [`    ${more}`] : [])].join('\n');
  }

  private passage(place: Place): string {
    const document = this.documents.get(place.path);
    if (!document) return `    ${place.path}`;
    const { line, character } = document.lines.positionAt(place.start);
    return `    ${place.path}:${line + 1}:${character + 1}\n      ${this.quote(document.reading, place)}`;
  }

  /** The sentence around a passage, clipped on both sides where it is long. */
  private quote({ text, sentences }: Reading, place: Place): string {
    const sentence = sentences.find(({ start, end }) => start <= place.start && place.end <= end) ?? place;
    const room = Math.max(20, Math.floor((quoteWidth - (place.end - place.start)) / 2));
    const before = text.slice(sentence.start, place.start);
    const after = text.slice(place.end, sentence.end);
    const clippedBefore = before.length > room ? `… ${before.slice(-room).replace(/^\S*\s+/, '')}` : before;
    const clippedAfter = after.length > room ? `${after.slice(0, room).replace(/\s+\S*$/, '')} …` : after;
    const passage = this.bold(text.slice(place.start, place.end));
    return `${clippedBefore}${passage}${clippedAfter}`.replace(/\s+/g, ' ').trim();
  }

  private bold(text: string): string {
    return this.colour ? `\u001b[1m${text}\u001b[22m` : text;
  }
}
