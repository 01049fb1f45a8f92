import type { Fact, LanguageId, Localized, Story } from '../core/values';
import { type Arrival, arrivalOf } from './arrival';
import { nearDuplicate } from './near-duplicate';

/** What is told of a source that was just added. */
export interface ArrivalReport {
  /** One line. */
  readonly summary: string;
  /** The facts themselves, a section for each kind. */
  readonly details: string;
}

const sections: { readonly [name in keyof Arrival]: Localized } = {
  changes: { en: 'Differs from the others', fr: 'Différent des autres' },
  confirms: { en: 'Confirmed', fr: 'Confirmé' },
  brings: { en: 'New', fr: 'Nouveau' },
  lacks: { en: 'Missing here, given by several others', fr: 'Absent ici, donné par plusieurs autres' },
};

/**
 * What a source brings beside the others.
 * @param story with the source in it
 * @param path of the source
 * @param nameOf what to call a source
 */
export function arrivalReport(
  story: Story,
  path: string,
  nameOf: (path: string) => string,
  locale: LanguageId,
): ArrivalReport {
  const arrival = arrivalOf(story, path);
  const copy = copyInWords(story, path, nameOf, locale);
  const valuesOf = ({ members }: Fact) =>
    [...new Set(members.map((member) => `${member.text} (${nameOf(member.path)})`))].join(' / ');
  const named = Object.entries(sections).map(([name, title]) => ({
    title: title[locale],
    facts: arrival[name as keyof Arrival],
  }));
  const counts = named.map(({ title, facts }) => `${title}${locale === 'fr' ? '\u00a0' : ''}: ${facts.length}`);
  const lists = named
    .filter(({ facts }) => facts.length)
    .map(({ title, facts }) =>
      [`${title} (${facts.length})`, ...facts.map((fact) => `  ${fact.label}: ${valuesOf(fact)}`)].join('\n'),
    );
  return {
    summary: [...copy, ...counts].join('. '),
    details: [...copy, ...lists].join('\n\n'),
  };
}

function copyInWords(story: Story, path: string, nameOf: (path: string) => string, locale: LanguageId): string[] {
  const reading = story.readings.find((one) => one.path === path);
  const others = story.readings.filter((one) => one !== reading);
  const copy = reading && nearDuplicate(reading.text.slice(reading.frontMatter?.end ?? 0), others);
  if (!copy) return [];
  const [name, share] = [nameOf(copy.path), Math.round(copy.share * 100)];
  return [
    locale === 'fr'
      ? `Presque une copie de ${name} (${share} %) : une seule origine`
      : `Nearly a copy of ${name} (${share}%): one origin`,
  ];
}
