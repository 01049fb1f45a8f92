import type { CodeLens } from 'vscode-languageserver';
import type { LanguageId, Localized } from '../core/values';
import type { DocumentContext } from './context';
import { lookupOf, passagesOf } from './lookup';
import { say } from './messages';
import { severityOf } from './severity';

/** Above the first line of a source, not of a draft: how much of this source is checked by others. A click opens the matrix where there is one. */
export function codeLens({ reading, story, folder, locale, client, settings }: DocumentContext): CodeLens[] {
  if (!lookupOf(story).reading(reading.path)) return [];
  const shared = new Set(
    lookupOf(story)
      .members(reading.path)
      .filter(({ fact }) => fact.members.some((member) => member.path !== reading.path))
      .map(({ fact }) => fact),
  );
  // As in the Problems panel and in the report: what is only informed of is no contradiction.
  const conflicts = story.findings.filter(
    (finding) =>
      severityOf(finding, settings) === 'warning' && passagesOf(finding).some(({ path }) => path === reading.path),
  ).length;
  const counts = [
    count(reading.figures.length, figures, locale),
    count(shared.size, factsShared, locale),
    ...(conflicts ? [count(conflicts, conflictsFound, locale)] : []),
  ];
  const canShow = folder !== null && client.commands?.includes('recoupe.showMatrix');
  const command = canShow ? { command: 'recoupe.showMatrix', arguments: [folder] } : { command: '' };
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, command: { title: counts.join(' · '), ...command } }];
}

type Counted = readonly [one: Localized, many: Localized];

const figures: Counted = [
  { en: 'figure', fr: 'chiffre' },
  { en: 'figures', fr: 'chiffres' },
];
const factsShared: Counted = [
  { en: 'fact shared with other sources', fr: 'fait commun à d’autres sources' },
  { en: 'facts shared with other sources', fr: 'faits communs à d’autres sources' },
];
const conflictsFound: Counted = [
  { en: 'contradiction', fr: 'contradiction' },
  { en: 'contradictions', fr: 'contradictions' },
];

/** French says "0 chiffre", English "0 figures". */
const count = (n: number, [one, many]: Counted, locale: LanguageId): string =>
  `${n} ${say(n === 1 || (n === 0 && locale === 'fr') ? one : many, locale)}`;
