import type { NameDecision } from '../core/facts/name-decisions';
import type { Place, Reading } from '../core/values';
import {
  type Annotation,
  bodyValue,
  iriOfPath,
  type Motivation,
  type Person,
  pathOfIri,
  type Target,
  type TextualBody,
} from './annotation';
import { type Anchor, describePassage, findPassage } from './selectors';

/** What a user may decide about a finding. The first two leave it open, the others settle it. */
export type Status =
  | 'undetermined'
  | 'in-progress'
  | 'confirmed'
  | 'not-the-same-fact'
  | 'known-discrepancy'
  | 'corrected';

export const statuses: readonly Status[] = [
  'undetermined',
  'in-progress',
  'confirmed',
  'not-the-same-fact',
  'known-discrepancy',
  'corrected',
];

/** The word that the body of purpose `classifying` holds. */
export type Classification = Status | 'ignored' | 'same-fact' | 'same-name' | 'different-name';

const classifications = new Set<string>([...statuses, 'ignored', 'same-fact', 'same-name', 'different-name']);

/** A decision as it stands now: its annotation with the places of its targets. */
export interface Decision {
  readonly annotation: Annotation;
  readonly says: Classification;
  /** The finding code that it is about; null for any. */
  readonly code: string | null;
  readonly note: string | null;
  /** How a name is to be shown; null where the decision does not say. */
  readonly name: string | null;
  /** Passages that were found. A decision one of whose passages is an orphan or was reworded no longer applies. */
  readonly places: readonly Place[];
  /** Whole documents, by the host's name for them. */
  readonly documents: readonly string[];
  readonly wholeFolder: boolean;
}

/** What the host calls the document of a path that is relative to the annotations' folder, and back. */
export interface Paths {
  absolute(relative: string): string;
  relative(absolute: string): string;
}

export const samePaths: Paths = { absolute: (path) => path, relative: (path) => path };

/** Where a target stands: its document, and in it the passage. */
export interface Placed {
  readonly target: Target;
  readonly path: string;
  readonly anchor: Anchor;
}

/** Finds the targets of an annotation that name passages. A document that is not among the readings makes an orphan. */
export function placeTargets(annotation: Annotation, readings: readonly Reading[], paths: Paths): readonly Placed[] {
  return annotation.target.flatMap((target) => {
    if (!target.selector) return [];
    const path = paths.absolute(pathOfIri(target.source));
    const reading = readings.find((one) => one.path === path);
    if (reading) return [{ target, path, anchor: findPassage(reading.text, target.selector) }];
    return [movedTo(target, path, readings) ?? { target, path, anchor: { state: 'orphan' } as const }];
  });
}

/** A document that was renamed without our seeing it: the passage to the letter, with its context, in one other file. */
function movedTo(target: Target, path: string, readings: readonly Reading[]): Placed | undefined {
  const [quote] = target.selector!;
  if (quote.prefix.length + quote.suffix.length < 32) return undefined;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const holding = readings.filter(({ text }) => text.includes(whole));
  if (holding.length !== 1) return undefined;
  const anchor = findPassage(holding[0]!.text, target.selector!);
  return anchor.state === 'found' ? { target, path: holding[0]!.path, anchor } : { target, path, anchor };
}

/** The decisions among annotations, oldest first, so that a later one has the last word. */
export function decisionsOf(
  annotations: readonly Annotation[],
  readings: readonly Reading[],
  paths: Paths,
): readonly Decision[] {
  return [...annotations]
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((annotation) => decisionOf(annotation, readings, paths) ?? []);
}

function decisionOf(annotation: Annotation, readings: readonly Reading[], paths: Paths): Decision | null {
  const says = bodyValue(annotation, 'classifying');
  if (says === undefined || !classifications.has(says)) return null;
  const placed = placeTargets(annotation, readings, paths);
  if (placed.some(({ anchor }) => anchor.state !== 'found')) return null;
  const whole = annotation.target.filter(({ selector }) => !selector).map(({ source }) => pathOfIri(source));
  return {
    annotation,
    says: says as Classification,
    code: bodyValue(annotation, 'tagging') ?? null,
    note: bodyValue(annotation, 'describing') ?? null,
    name: bodyValue(annotation, 'identifying') ?? null,
    places: placed.flatMap(({ path, anchor }) =>
      anchor.state === 'found' ? [{ path, start: anchor.start, end: anchor.end }] : [],
    ),
    documents: whole.filter((path) => !isFolder(path)).map((path) => paths.absolute(path)),
    wholeFolder: whole.some(isFolder),
  };
}

/** What the core needs to know of the decisions on names, oldest first. */
export function nameDecisionsOf(
  annotations: readonly Annotation[],
  readings: readonly Reading[],
  paths: Paths,
): readonly NameDecision[] {
  const aboutNames = annotations.filter((annotation) => bodyValue(annotation, 'classifying')?.endsWith('-name'));
  return decisionsOf(aboutNames, readings, paths).map(({ says, places, name }) => ({
    says: says === 'same-name' ? 'same' : 'different',
    places,
    name,
  }));
}

const isFolder = (path: string) => path === './' || path === '.';

/** What is new about an annotation: who, when and under which id. Handed in, because the pure part has no clock. */
export interface Stamp {
  readonly id: string;
  readonly created: string;
  readonly creator?: Person;
}

/** A target for a place; null when its document is not among the readings. */
export function targetOf(place: Place, readings: readonly Reading[], paths: Paths): Target | null {
  const reading = readings.find(({ path }) => path === place.path);
  if (!reading) return null;
  return { source: iriOfPath(paths.relative(place.path)), selector: describePassage(reading.text, place) };
}

const motivationOf: Record<Classification, Motivation> = {
  undetermined: 'questioning',
  'in-progress': 'questioning',
  confirmed: 'assessing',
  'not-the-same-fact': 'linking',
  'known-discrepancy': 'assessing',
  corrected: 'assessing',
  ignored: 'assessing',
  'same-fact': 'linking',
  'same-name': 'linking',
  'different-name': 'linking',
};

/** The annotation that records a decision. For "not the same fact" and "different name" the first target is the odd one. */
export function decide(
  stamp: Stamp,
  says: Classification,
  target: readonly Target[],
  about: { readonly code?: string; readonly note?: string; readonly name?: string } = {},
): Annotation {
  const body = (purpose: string, value: string | undefined): TextualBody[] =>
    value ? [{ type: 'TextualBody', purpose, value }] : [];
  return {
    ...stamp,
    type: 'Annotation',
    motivation: motivationOf[says],
    body: [
      ...body('classifying', says),
      ...body('tagging', about.code),
      ...body('identifying', about.name),
      ...body('describing', about.note),
    ],
    target,
  };
}
