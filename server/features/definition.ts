import type { Location, Position } from 'vscode-languageserver';
import type { Entity, Place } from '../core/values';
import { type DocumentContext, locationOf, subjectAt } from './context';

/**
 * From a figure or date to the other passages of its fact that give a value, or to the vague ones when no other does;
 * from a name to the first mention in its fullest spelling.
 */
export function definition(context: DocumentContext, position: Position): Location[] {
  const subject = subjectAt(context, context.document.offsetAt(position));
  if (!subject) return [];
  if (subject.kind === 'name') return [locationOf(context, fullestMention(subject.at.entity))];
  const { fact, member } = subject.at;
  const others = fact.members.filter((other) => other !== member);
  const definite = others.filter((other) => other.hedge !== 'vague');
  return (definite.length ? definite : others).map((other) => locationOf(context, other));
}

const fullestMention = (entity: Entity): Place =>
  entity.mentions.find((mention) => mention.text === entity.name) ??
  entity.mentions.reduce((longest, mention) => (mention.text.length > longest.text.length ? mention : longest));
