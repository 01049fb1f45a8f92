import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { shortName } from '../core/text/source-name';
import type { Entity, Fact, Place } from '../core/values';
import { locationOf, type StoryContext } from './context';
import { kindOfName } from './document-symbols';

/** A client shows a page of them; a narrower query finds the rest. */
const most = 200;

interface Symbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly place: Place;
  /** What the name stands for, where its words do not say so. */
  readonly of?: string;
}

/** The names and shared facts of a story whose words contain the query, without regard to case and accents. */
export function workspaceSymbols(context: StoryContext, query: string): SymbolInformation[] {
  const { entities, facts } = context.story;
  const matches = matcher(query);
  const found = [
    ...entities.flatMap((entity) => spellings(entity).filter(({ name }) => matches(name))),
    ...facts.flatMap((fact) => passages(fact).filter(({ name }) => matches(name))),
  ];
  return found.slice(0, most).map(({ name, kind, place, of }) => ({
    name,
    kind,
    location: locationOf(context, place),
    containerName: [of, shortName(place.path)].filter(Boolean).join(' · '),
  }));
}

/** A symbol for each spelling, where it comes first: a client looks for the query in what it is given. */
function spellings({ name, type, mentions }: Entity): Symbol[] {
  const first = new Map<string, Place>();
  for (const mention of mentions) if (!first.has(mention.text)) first.set(mention.text, mention);
  return [...first].map(([text, place]) => ({
    ...{ name: text, kind: kindOfName[type], place },
    of: text === name ? undefined : name,
  }));
}

/** The passages of a fact that several state. */
const passages = ({ label, members }: Fact): Symbol[] =>
  members.length > 1
    ? members.map((place) => ({ name: `${label}: ${place.text}`, kind: SymbolKind.Number, place }))
    : [];

function matcher(query: string): (text: string) => boolean {
  const wanted = plain(query);
  return (text) => plain(text).includes(wanted);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
