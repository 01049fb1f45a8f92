import { type Annotation, iriOfPath, pathOfIri, type Target, type TextualBody } from './annotation';

/**
 * One change of the annotations of a folder. Changes, not states, are what the store writes: they are applied to
 * whatever the file holds by then, so that two writers lose nothing of each other's.
 */
export type Edit =
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'say'; readonly id: string; readonly body: TextualBody }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Describes a passage anew: the target of that index, while it is still in the same document. */
  | { readonly kind: 'anchor'; readonly id: string; readonly index: number; readonly target: Target };

/** The annotations after an edit. One that is about an annotation which is gone changes nothing. */
export function applyEdit(annotations: readonly Annotation[], edit: Edit): readonly Annotation[] {
  switch (edit.kind) {
    case 'put': {
      const others = annotations.filter(({ id }) => id !== edit.annotation.id);
      return [...others, edit.annotation];
    }
    case 'remove':
      return annotations.filter(({ id }) => id !== edit.id);
    case 'say':
      return annotations.map((annotation) =>
        annotation.id === edit.id
          ? { ...annotation, body: [...annotation.body, edit.body], modified: edit.body.created ?? annotation.modified }
          : annotation,
      );
    case 'rename':
      return annotations.map((annotation) => renamed(annotation, edit.from, edit.to));
    case 'anchor':
      return annotations.map((annotation) =>
        annotation.id === edit.id && annotation.target[edit.index]?.source === edit.target.source
          ? { ...annotation, target: annotation.target.with(edit.index, edit.target) }
          : annotation,
      );
  }
}

/** Follows a file or a folder that was given another path. */
function renamed(annotation: Annotation, from: string, to: string): Annotation {
  const target = annotation.target.map((one) => {
    const path = pathOfIri(one.source);
    if (path === from) return { ...one, source: iriOfPath(to) };
    return path.startsWith(`${from}/`) ? { ...one, source: iriOfPath(to + path.slice(from.length)) } : one;
  });
  return target.some((one, i) => one !== annotation.target[i]) ? { ...annotation, target } : annotation;
}

/** The edits that take an edit back, given the annotations before it. */
export function inverse(before: readonly Annotation[], edit: Edit): readonly Edit[] {
  if (edit.kind === 'rename') return [{ kind: 'rename', from: edit.to, to: edit.from }];
  const id = edit.kind === 'put' ? edit.annotation.id : edit.id;
  const old = before.find((annotation) => annotation.id === id);
  if (old) return [{ kind: 'put', annotation: old }];
  return edit.kind === 'put' ? [{ kind: 'remove', id }] : [];
}
