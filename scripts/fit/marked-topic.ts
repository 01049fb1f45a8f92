// Reads a topic whose labels stand as marks in its texts; test/topics/README.md says what they mean.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LabelledPassage, Topic } from './labelled-topics';

/** A passage between marks: a mention of a class of a group, or one side of a trap. */
export interface Mark extends LabelledPassage {
  readonly group?: string;
  readonly class?: string;
  readonly trap?: string;
  readonly side?: string;
}

const openings = /\[\[(?<group>G\d\d)(?<class>[A-Z])\||\{\{(?<trap>t\d\d)(?<side>[ab])\|/y;
const closings = /\]\]|\}\}/y;

/**
 * Takes the marks out of a text.
 * @param path named in errors and in the marks
 * @returns the text without marks, and the marks with offsets in it (UTF-16 code units, ends exclusive), as they close
 * @throws when a mark is left open or closed as another, naming the place
 */
export function takeMarks(path: string, marked: string): { text: string; marks: Mark[] } {
  const open: Omit<Mark, 'doc' | 'end' | 'quote'>[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    openings.lastIndex = closings.lastIndex = at;
    const opening = openings.exec(marked);
    const closing = closings.exec(marked);
    if (opening) open.push({ ...opening.groups, start: text.length });
    else if (closing) {
      const mark = open.pop();
      if (!mark || (mark.trap !== undefined) !== (closing[0] === '}}'))
        throw new Error(`${path}: a mark is closed that is not open at “${marked.slice(at, at + 30)}”`);
      marks.push({ doc: path, ...mark, end: text.length, quote: text.slice(mark.start) });
    } else text += marked[at];
    at += (opening ?? closing)?.[0].length ?? 1;
  }
  if (open.length)
    throw new Error(`${path}: the mark of “${text.slice(open[0]!.start, open[0]!.start + 30)}” is left open`);
  return { text, marks };
}

/**
 * The topic of a folder: `topic.json` and the texts that it labels.
 * @throws when a mark is malformed, or is of a group or trap that `topic.json` does not describe
 */
export function readMarkedTopic(folder: string): Topic {
  const topic = basename(folder);
  const described = JSON.parse(readFileSync(join(folder, 'topic.json'), 'utf8'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const read = names.sort().map((path) => ({ path, ...takeMarks(path, readFileSync(join(folder, path), 'utf8')) }));
  const marks = read.flatMap((document) => document.marks).sort(byPlace);
  for (const { doc, group, trap } of marks)
    if (!described.groups[group ?? ''] && !described.traps[trap ?? ''])
      throw new Error(`${topic}/${doc}: topic.json does not describe ${group ?? trap}`);
  const groups = Object.entries<Omit<Topic['groups'][number], 'id' | 'mentions'>>(described.groups);
  return {
    topic,
    story: described.story,
    groups: groups.map(([id, group]) => ({
      ...group,
      id,
      mentions: marks.filter((mark) => mark.group === id).map((mark) => ({ ...mark, class: mark.class! })),
    })),
    traps: Object.entries<string>(described.traps).map(([name, why]) => {
      const side = (letter: string) => marks.find((mark) => mark.trap === name && mark.side === letter);
      const [a, b] = [side('a'), side('b')];
      if (!a || !b) throw new Error(`${topic}: the trap ${name} has one side only`);
      return { a, b, why };
    }),
    sources: read.map(({ path, text }) => ({ path, text })),
  };
}

const byPlace = (a: Mark, b: Mark) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start || b.end - a.end);
