import { shortName } from './core/text/source-name';
import type { Place } from './core/values';
import { locationOf, type StoryContext } from './features/context';
import { say } from './features/messages';

import type { MemberView, Ranged, StoryView } from './protocol';
import { pathBelow } from './source-files';

/** A story as the views of the client show it: with ranges, quoted sentences and messages in the user's language. */
export function storyView(context: StoryContext, folder: string, revision: number): StoryView {
  const { story, locale } = context;
  const ranged = <T extends Place>(place: T): Ranged<T> => ({ ...place, range: locationOf(context, place).range });
  const texts = new Map(story.readings.map((reading) => [reading.path, reading.text]));
  return {
    folder,
    revision,
    documents: story.readings.map(({ path, title, language, outlet, frontMatter, date, figures, dates }) => ({
      path,
      name: pathBelow(folder, path) ?? shortName(path),
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
