import type { Entity, EntityType, Localized } from '../core/values';
import { type DocumentContext, passageUri, sourceNameOf } from './context';
import type { EntityMention } from './lookup';
import { link, literal, table } from './markdown';
import { say } from './messages';
import { colon } from './wording';

/** A name as a hover shows it: kind and offices, spellings, and how often each source mentions it. */
export function nameCard(context: DocumentContext, { entity }: EntityMention): string[] {
  const { locale } = context;
  const kind = [say(kinds[entity.type], locale), ...entity.offices].map(literal).join(', ');
  const spellings = countBy(entity, (mention) => mention.text);
  const sources = countBy(entity, (mention) => mention.path);
  return [
    `**${literal(entity.name)}**${colon(locale)}${kind}.`,
    ...(spellings.length > 1 ? [spellingLine(context, spellings)] : []),
    table(
      ['Source', 'Mentions'],
      sources.map(([path, n]) => [firstMention(context, entity, path), String(n)]),
    ),
  ];
}

const kinds: Readonly<Record<EntityType, Localized>> = {
  person: { en: 'person', fr: 'personne' },
  place: { en: 'place', fr: 'lieu' },
  organisation: { en: 'organisation', fr: 'organisation' },
};

function spellingLine({ locale }: DocumentContext, spellings: readonly [string, number][]): string {
  const list = spellings.map(([text, n]) => `${literal(text)} (${n})`).join(', ');
  return `${say({ en: 'Written', fr: 'Graphies' }, locale)}${colon(locale)}${list}.`;
}

function firstMention(context: DocumentContext, entity: Entity, path: string): string {
  const mention = entity.mentions.find((each) => each.path === path);
  const name = sourceNameOf(context, path);
  return mention ? link(name, passageUri(context, mention)) : literal(name);
}

/** How often each key comes, most frequent first. */
function countBy(entity: Entity, key: (mention: Entity['mentions'][number]) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const mention of entity.mentions) counts.set(key(mention), (counts.get(key(mention)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
