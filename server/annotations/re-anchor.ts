import type { Reading } from '../core/values';
import { type Annotation, pathOfIri } from './annotation';
import type { Paths } from './decisions';
import type { Edit } from './edits';
import { describePassage, findPassage } from './selectors';

/**
 * The edits that describe passages of a document anew, so that one small edit after the other does not add up to a
 * passage that is not found again. Only what is found with certainty and no longer stands to the letter is described
 * anew: a save that touches no passage leaves the file as it is.
 */
export function reAnchor(annotations: readonly Annotation[], { path, text }: Reading, paths: Paths): readonly Edit[] {
  return annotations.flatMap(({ id, target }) =>
    target.flatMap((one, index): Edit[] => {
      if (!one.selector || paths.absolute(pathOfIri(one.source)) !== path) return [];
      const [{ prefix, exact, suffix }] = one.selector;
      if (text.includes(prefix + exact + suffix)) return [];
      const anchor = findPassage(text, one.selector);
      if (anchor.state !== 'found') return [];
      return [{ kind: 'anchor', id, index, target: { ...one, selector: describePassage(text, anchor) } }];
    }),
  );
}
