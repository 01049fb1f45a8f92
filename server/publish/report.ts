import type { OpenStatus, SettledFinding } from '../annotations/apply-decisions';
import type { Finding, LanguageId, Localized, Place, Reading, Story } from '../core/values';

/** What a report is made from. The story is the reviewed one: settled findings are no longer in it. */
export interface Report {
  readonly story: Story;
  readonly settled: readonly SettledFinding[];
  readonly open: readonly OpenStatus[];
  readonly locale: LanguageId;
  /** Version of Recoupe. */
  readonly version: string;
  /** Fingerprints of an earlier report; null when there is none to compare with. */
  readonly baseline: ReadonlySet<string> | null;
}

export const words = (message: Localized, { locale }: Pick<Report, 'locale'>): string => message[locale];

/** Readings by path, for reports that quote. */
export const readingsOf = (report: Report): ReadonlyMap<string, Reading> =>
  new Map(report.story.readings.map((reading) => [reading.path, reading]));

/** Line and column of an offset, both from 1; columns in UTF-16 code units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const { 0: end, index } of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line++;
    start = index + end.length;
  }
  return { line, column: offset - start + 1 };
}

/** The sentence around a place, cut in three: before the passage, the passage, after it. */
export function quoted(reading: Reading | undefined, place: Place): { before: string; passage: string; after: string } {
  if (!reading) return { before: '', passage: '', after: '' };
  const sentence =
    reading.sentences.find(({ start, end }) => start <= place.start && place.end <= end) ?? lineOf(reading.text, place);
  return {
    before: reading.text.slice(sentence.start, place.start),
    passage: reading.text.slice(place.start, place.end),
    after: reading.text.slice(place.end, sentence.end),
  };
}

function lineOf(text: string, { start, end }: Place) {
  const to = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: to < 0 ? text.length : to };
}

/** What a source is called in a report: its outlet and its file. */
export const sourceName = (reading: Reading | undefined, path: string): string =>
  reading?.outlet ? `${reading.outlet} (${path})` : path;

export const placesOf = (finding: Finding): readonly Place[] => [finding, ...finding.related];

/** Where else a finding holds, "also in a.txt:3, b.txt:7"; nothing when it names all of its passages. */
export function elsewhere({ also = [] }: Finding, report: Report): string {
  if (!also.length) return '';
  const readings = readingsOf(report);
  const places = also.map(
    (place) => `${place.path}:${lineAndColumn(readings.get(place.path)?.text ?? '', place.start).line}`,
  );
  return `${words({ en: 'also in', fr: 'aussi dans' }, report)} ${[...new Set(places)].join(', ')}`;
}

/** Statuses of the findings that stay in the list, by finding. */
export const statusesOf = (report: Report): ReadonlyMap<Finding, OpenStatus> =>
  new Map(report.open.map((one) => [one.finding, one]));
