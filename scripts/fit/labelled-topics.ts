// Loads labelled topics: folders with marked texts, or DIR/labels/TOPIC.json beside DIR/docs/TOPIC_*.txt.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../server/core/values';
import { readMarkedTopic } from './marked-topic';

/** A story told by several articles, with the facts that they share. */
export interface Topic {
  readonly topic: string;
  readonly story: string;
  readonly groups: readonly LabelledFact[];
  readonly traps: readonly Trap[];
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

/** A fact with every passage that states it. */
export interface LabelledFact {
  readonly id: string;
  readonly what: string;
  readonly mentions: readonly LabelledMention[];
  readonly relations?: readonly Relation[];
}

/** How the values of two classes stand to each other. */
export interface Relation {
  readonly classes: readonly [string, string];
  readonly verdict: 'conflict' | 'contested' | 'update' | 'scope';
}

/** A passage; offsets are UTF-16 code units of its document, the end exclusive. */
export interface LabelledPassage {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Mentions of one class give compatible values. */
export interface LabelledMention extends LabelledPassage {
  readonly class: string;
}

/** Two passages that look like one fact and are two. */
export interface Trap {
  readonly a: LabelledPassage;
  readonly b: LabelledPassage;
  readonly why: string;
}

/** Every topic of a directory. */
export function loadTopics(directory: string): Topic[] {
  const labels = join(directory, 'labels');
  if (existsSync(labels))
    return readdirSync(labels)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readLabels(directory, file));
  const folders = readdirSync(directory).filter((name) => existsSync(join(directory, name, 'topic.json')));
  return folders.sort().map((name) => readMarkedTopic(join(directory, name)));
}

function readLabels(directory: string, file: string): Topic {
  const topic = JSON.parse(readFileSync(join(directory, 'labels', file), 'utf8'));
  const docs = join(directory, 'docs');
  const names = readdirSync(docs).filter((name) => name.startsWith(`${topic.topic}_`));
  return { ...topic, sources: names.map((path) => ({ path, text: readFileSync(join(docs, path), 'utf8') })) };
}

/** Which labelled mentions a passage overlaps, each with its fact. */
export function mentionFinder(topic: Topic) {
  const byPath = new Map<string, (LabelledMention & { readonly group: LabelledFact })[]>();
  for (const group of topic.groups)
    for (const mention of group.mentions) {
      const list = byPath.get(mention.doc) ?? [];
      list.push({ ...mention, group });
      byPath.set(mention.doc, list);
    }
  return ({ path, start, end }: Place) => (byPath.get(path) ?? []).filter((m) => m.start < end && start < m.end);
}
