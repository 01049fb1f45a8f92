import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { shortName } from '../core/text/source-name';
import { locationOf, type StoryContext } from './context';
import { kindOfName } from './document-symbols';

/** A client shows a page of them; a narrower query finds the rest. */
const most = 200;

/** The names and shared facts of a story whose words contain the query, without regard to case and accents. */
export function workspaceSymbols(context: StoryContext, query: string): SymbolInformation[] {
  const wanted = plain(query);
  const matches = (text: string) => plain(text).includes(wanted);
  const names = context.story.entities
    .filter(
      (entity) => entity.mentions.length && (matches(entity.name) || entity.mentions.some(({ text }) => matches(text))),
    )
    .map((entity) => ({ name: entity.name, kind: kindOfName[entity.type], place: entity.mentions[0] }));
  const facts = context.story.facts
    .filter(
      (fact) => fact.members.length > 1 && (matches(fact.label) || fact.members.some(({ text }) => matches(text))),
    )
    .flatMap((fact) =>
      fact.members.map((member) => ({ name: `${fact.label}: ${member.text}`, kind: SymbolKind.Number, place: member })),
    );
  return [...names, ...facts].slice(0, most).map(({ name, kind, place }) => ({
    name,
    kind,
    location: locationOf(context, place),
    containerName: shortName(place.path),
  }));
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
