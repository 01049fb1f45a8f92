import type { Reading } from '../core/values';
import { type Annotation, bodyValue, type Target, type TextualBody } from './annotation';
import { type Paths, placeTargets, type Stamp } from './decisions';
import type { Edit } from './edits';
import type { Anchor } from './selectors';

/** A comment on a passage with the answers to it, where it stands now. */
export interface Thread {
  readonly id: string;
  /** What the host calls the document. */
  readonly path: string;
  readonly anchor: Anchor;
  /** The words that it was made on. */
  readonly quote: string;
  readonly resolved: boolean;
  readonly comments: readonly TextualBody[];
}

const isComment = ({ purpose }: TextualBody) => purpose === 'commenting' || purpose === 'replying';
const resolvedTag: TextualBody = { type: 'TextualBody', purpose: 'tagging', value: 'resolved' };
const isResolvedTag = ({ purpose, value }: TextualBody) => purpose === 'tagging' && value === resolvedTag.value;

/** The comments among annotations, oldest first. */
export function threadsOf(
  annotations: readonly Annotation[],
  readings: readonly Reading[],
  paths: Paths,
): readonly Thread[] {
  return [...annotations]
    .filter((one) => one.body.some(isComment) && bodyValue(one, 'classifying') === undefined)
    .sort((a, b) => (a.created < b.created ? -1 : 1))
    .flatMap((annotation) =>
      placeTargets(annotation, readings, paths).map(({ target, path, anchor }) => ({
        id: annotation.id,
        path,
        anchor,
        quote: target.selector?.[0].exact ?? '',
        resolved: annotation.body.some(isResolvedTag),
        // The first words have the author and the time of the whole annotation.
        comments: annotation.body
          .filter(isComment)
          .map((body) => ({ creator: annotation.creator, created: annotation.created, ...body })),
      })),
    );
}

/** What a user does to the comments of a document; `index` counts the comments of a thread from 0. */
export type CommentAction =
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string }
  | { readonly kind: 'change'; readonly id: string; readonly index: number; readonly text: string }
  | { readonly kind: 'delete'; readonly id: string; readonly index: number }
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean };

/**
 * The edit that an action comes to; null when its thread is gone or nothing is said.
 * @param target of a new thread
 */
export function commentEdit(
  annotations: readonly Annotation[],
  action: CommentAction,
  stamp: Stamp,
  target: Target | null,
): Edit | null {
  if ('text' in action && !action.text.trim()) return null;
  if (action.kind === 'start') {
    const body: TextualBody[] = [{ type: 'TextualBody', purpose: 'commenting', value: action.text }];
    return (
      target && {
        kind: 'put',
        annotation: { ...stamp, type: 'Annotation', motivation: 'commenting', body, target: [target] },
      }
    );
  }
  const annotation = annotations.find(({ id }) => id === action.id);
  if (!annotation) return null;
  const { created, creator } = stamp;
  if (action.kind === 'reply')
    return {
      kind: 'say',
      id: action.id,
      body: { type: 'TextualBody', purpose: 'replying', value: action.text, created, ...(creator && { creator }) },
    };
  const body = bodiesAfter(annotation.body, action, created);
  if (!body.some(isComment)) return { kind: 'remove', id: action.id };
  return { kind: 'put', annotation: { ...annotation, modified: created, body } };
}

function bodiesAfter(
  body: readonly TextualBody[],
  action: Extract<CommentAction, { kind: 'change' | 'delete' | 'resolve' }>,
  modified: string,
): readonly TextualBody[] {
  if (action.kind === 'resolve') {
    const others = body.filter((one) => !isResolvedTag(one));
    return action.resolved ? [...others, resolvedTag] : others;
  }
  const chosen = body.filter(isComment)[action.index];
  if (action.kind === 'delete') return body.filter((one) => one !== chosen);
  return body.map((one) => (one === chosen ? { ...one, value: action.text, modified } : one));
}
