import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { placeOf } from '../core/claims/claim';
import type { NameCode } from '../core/facts/name-codes';
import { romanisationKey, sameWord } from '../core/facts/romanisation';
import type { Entity, Place } from '../core/values';
import { decision, type Offer } from './code-actions';
import type { DocumentContext } from './context';
import { lookupOf, passagesOf, spanAt } from './lookup';

/** Names that may be meant, offered at most. */
const offered = 3;

/** What the user may decide of the name at an offset: that it is another name, or also one, or how it is to be shown. */
export function nameActions(context: DocumentContext, offset: number): CodeAction[] {
  const at = spanAt(lookupOf(context.story).mentions(context.reading.path), offset);
  if (!at || !context.folder) return [];
  const here = { path: context.reading.path, start: at.start, end: at.end };
  const offers = [
    ...(isAskedAbout(context, here) ? [] : separate(at.entity, at.text, here)),
    ...likeNames(at.entity, context.story.entities).map((other) => join(at.text, other, here)),
    ...show(at.entity, at.text, here),
  ];
  return offers.map((offer) => decision(context, context.folder!, offer, [], CodeActionKind.Refactor));
}

/** A finding on the spelling offers already that these are two names. */
const isAskedAbout = ({ story }: DocumentContext, here: Place): boolean =>
  story.findings.some(
    (finding) =>
      finding.code === ('name-variant' satisfies NameCode) &&
      passagesOf(finding).some(({ path, start }) => path === here.path && start === here.start),
  );

function separate({ mentions }: Entity, spelling: string, here: Place): Offer[] {
  const others = new Map(mentions.map((mention) => [mention.text, mention]));
  others.delete(spelling);
  if (!others.size) return [];
  const listed = [...others.keys()].slice(0, offered);
  return [
    {
      title: {
        en: `“${spelling}” is another name than ${listed.map((text) => `“${text}”`).join(', ')}`,
        fr: `« ${spelling} » est un autre nom que ${listed.map((text) => `« ${text} »`).join(', ')}`,
      },
      request: { says: 'different-name', places: [here, ...[...others.values()].map(placeOf)] },
    },
  ];
}

const join = (spelling: string, other: Entity, here: Place): Offer => ({
  title: {
    en: `“${spelling}” and “${other.name}” are one name`,
    fr: `« ${spelling} » et « ${other.name} » sont un même nom`,
  },
  request: { says: 'same-name', places: [here, placeOf(other.mentions[0]!)] },
});

const show = ({ name }: Entity, spelling: string, here: Place): Offer[] =>
  name === spelling
    ? []
    : [
        {
          title: { en: `Show “${name}” as “${spelling}”`, fr: `Afficher « ${name} » sous le nom « ${spelling} »` },
          request: { says: 'same-name', name: spelling, places: [here] },
        },
      ];

/** Names of one kind that have a long word in common, in any spelling, or are initials of one another. */
function likeNames(entity: Entity, entities: readonly Entity[]): readonly Entity[] {
  const words = wordsOf(entity);
  return entities
    .filter((other) => other !== entity && other.type === entity.type)
    .filter((other) => {
      const theirs = wordsOf(other);
      return words.some((one) => theirs.some((two) => alike(one, two))) || initials(entity, other);
    })
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .slice(0, offered);
}

const wordsOf = ({ name }: Entity): string[] => romanisationKey(name).split(' ');

const alike = (one: string, two: string): boolean => one.length > 2 && sameWord(one, two, 2);

function initials(left: Entity, right: Entity): boolean {
  const [short, long] = left.name.length < right.name.length ? [left, right] : [right, left];
  const capitals = long.name.match(/(?<!\p{L})\p{L}/gu)?.filter((letter) => letter === letter.toUpperCase());
  return short.name.length > 1 && short.name === capitals?.join('');
}
