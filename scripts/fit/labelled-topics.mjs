// Loads labelled topics: DIR/labels/TOPIC.json and DIR/docs/TOPIC_*.txt. The build does not need them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every topic of a labelled directory, with the texts of its documents. */
export function loadTopics(directory) {
  const labels = join(directory, 'labels');
  const docs = join(directory, 'docs');
  return readdirSync(labels)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const topic = JSON.parse(readFileSync(join(labels, file), 'utf8'));
      const names = readdirSync(docs).filter((name) => name.startsWith(`${topic.topic}_`));
      return { ...topic, sources: names.map((path) => ({ path, text: readFileSync(join(docs, path), 'utf8') })) };
    });
}

/** Which labelled mentions a passage overlaps, by document. */
export function mentionFinder(topic) {
  const byPath = new Map();
  for (const group of topic.groups)
    for (const mention of group.mentions) {
      const list = byPath.get(mention.doc) ?? [];
      list.push({ ...mention, group });
      byPath.set(mention.doc, list);
    }
  return ({ path, start, end }) => (byPath.get(path) ?? []).filter((m) => m.start < end && start < m.end);
}
