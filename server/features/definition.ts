import type { Location, Position } from 'vscode-languageserver';
import type { Entity, Member, Place } from '../core/values';
import { type DocumentContext, locationOf, subjectAt } from './context';
import { type FactMember, lookupOf, passagesOf, spanAt } from './lookup';

/**
 * From a figure or date to the other passages of its fact that give a value, or to the vague ones when no other does, and
 * to what findings set against it; from a name to the first mention in its fullest spelling.
 */
export function definition(context: DocumentContext, position: Position): Location[] {
  const offset = context.document.offsetAt(position);
  const subject = subjectAt(context, offset);
  if (subject?.kind === 'name') return [locationOf(context, fullestMention(subject.at.entity))];
  const places = [...(subject ? otherMembers(subject.at) : []), ...setAgainst(context, offset)];
  return places.map((place) => locationOf(context, place));
}

function otherMembers({ fact, member }: FactMember): readonly Member[] {
  const others = fact.members.filter((other) => other !== member);
  const definite = others.filter((other) => other.hedge !== 'vague');
  return definite.length ? definite : others;
}

function setAgainst({ story, reading }: DocumentContext, offset: number): Place[] {
  const here = spanAt(lookupOf(story).differing(reading.path), offset);
  const places: readonly Place[] = here ? passagesOf(here.finding) : [];
  return places.filter(({ path, start }) => path !== reading.path || start !== here?.start);
}

const fullestMention = (entity: Entity): Place =>
  entity.mentions.find((mention) => mention.text === entity.name) ??
  entity.mentions.reduce((longest, mention) => (mention.text.length > longest.text.length ? mention : longest));
