import { say } from '../server/features/messages';
import { fingerprint } from '../server/publish/fingerprint';
import type { Report } from '../server/publish/report';

/** Everything that was read and found, as one JSON value; offsets are UTF-16 code units, ends exclusive. */
export function jsonReport({ story, locale }: Report): string {
  const { readings } = story;
  const byPath = new Map(readings.map((reading) => [reading.path, reading]));
  const report = {
    version: 1,
    documents: readings.map(({ path, language, title, date, outlet, text }) => ({
      path,
      language,
      title,
      date: date.date,
      dateBasis: date.basis,
      outlet,
      // The text that offsets count in, where no editor shows it: what was read of a web page.
      ...(/\.html?$/i.test(path) && { text }),
    })),
    figures: readings.flatMap(({ path, figures }) =>
      figures.map((figure, index) => ({ id: `${path}#${index + 1}`, path, ...figure })),
    ),
    dates: readings.flatMap(({ path, dates }) => dates.map((date) => ({ path, ...date }))),
    entities: story.entities,
    facts: story.facts,
    findings: story.findings.map((finding) => ({
      ...finding,
      fingerprint: fingerprint(finding, byPath),
      message: say(finding.message, locale),
      related: finding.related.map((place) => ({ ...place, message: say(place.message, locale) })),
    })),
  };
  return `${JSON.stringify(report)}\n`;
}
