import type { Annotation } from '../../server/annotations/annotation';
import type { AnnotationFile } from '../../server/annotations/annotation-store';
import { describePassage } from '../../server/annotations/selectors';

/** A comment on words of a text, with an id that is easy to read in a failure. */
export function comment(n: number, text: string, words: string, source = '001.txt'): Annotation {
  const start = text.indexOf(words);
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-03-04T10:00:00Z',
    creator: { type: 'Person', name: 'Ada' },
    body: [{ type: 'TextualBody', purpose: 'commenting', value: `Remarque ${n} : « à vérifier »` }],
    target: [{ source, selector: describePassage(text, { start, end: start + words.length }) }],
  };
}

export const text =
  'La crue a touché 1 200 maisons à Saintes, selon la mairie.\nL’eau a atteint 6,2 mètres mercredi, un record depuis 1994.\n';

/** An annotation file in memory. */
export function memoryFile(initial: string | null = null): AnnotationFile & { text: string | null } {
  return {
    text: initial,
    async read() {
      return this.text;
    },
    async update(change) {
      this.text = change(this.text) ?? this.text;
    },
  };
}
