import { shortName } from './core/text/source-name';
import type { Place, Reading } from './core/values';
import { locationOf, type StoryContext } from './features/context';
import { say } from './features/messages';
import { sourceName } from './features/wording';

import type { MemberView, Ranged, StoryView } from './protocol';
import { pathBelow } from './source-files';

/** A story as the views of the client show it: with ranges, quoted sentences and messages in the user's language. */
export function storyView(context: StoryContext, folder: string, revision: number): StoryView {
  const { story, locale } = context;
  const ranged = <T extends Place>(place: T): Ranged<T> => ({ ...place, range: locationOf(context, place).range });
  const labels = sourceLabels(story.readings);
  const texts = new Map(story.readings.map((reading) => [reading.path, reading.text]));
  return {
    folder,
    revision,
    documents: story.readings.map(({ path, title, language, outlet, frontMatter, date, figures, dates }) => ({
      path,
      name: pathBelow(folder, path) ?? shortName(path),
      label: labels.get(path) ?? path,
      title,
      language,
      outlet,
      frontMatter,
      date,
      figures: figures.length,
      dates: dates.length,
    })),
    entities: story.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(ranged) })),
    facts: story.facts.map((fact) => ({
      ...fact,
      members: fact.members.map(
        (member): MemberView => ({
          ...ranged(member),
          quote: texts.get(member.path)?.slice(member.sentence.start, member.sentence.end) ?? '',
          quoteOffset: member.start - member.sentence.start,
        }),
      ),
    })),
    possible: story.possible.map((link) => ({ ...link, left: ranged(link.left), right: ranged(link.right) })),
    findings: story.findings.map((finding) => ({
      ...ranged(finding),
      message: say(finding.message, locale),
      related: finding.related.map((place) => ({ ...ranged(place), message: say(place.message, locale) })),
    })),
  };
}

/** The outlet where it is known, else the short name; both where the outlet has several articles, and the path where that is not enough. */
function sourceLabels(readings: readonly Reading[]): Map<string, string> {
  const candidates: ((reading: Reading) => string)[] = [
    ({ outlet, path }) => outlet ?? shortName(path),
    sourceName,
    ({ path }) => path,
  ];
  const labels = new Map<string, string>();
  for (const candidate of candidates) {
    const open = readings.filter(({ path }) => !labels.has(path));
    const named = open.map(candidate);
    for (const [index, name] of named.entries())
      if (named.filter((other) => other === name).length === 1) labels.set(open[index]!.path, name);
  }
  return labels;
}
