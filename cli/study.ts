import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { diskAnnotationFile } from '../server/annotation-file';
import { type Annotation, annotationsFileName } from '../server/annotations/annotation';
import { parsePage } from '../server/annotations/annotation-page';
import { applyDecisions, type Review } from '../server/annotations/apply-decisions';
import { nameDecisionsOf, type Paths } from '../server/annotations/decisions';
import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import type { LanguageId } from '../server/core/values';
import { say } from '../server/features/messages';
import { graded } from '../server/features/severity';
import { loadLanguages } from '../server/languages/languages';
import { nodeHost } from '../server/node-host';
import { fingerprint, readBaseline } from '../server/publish/fingerprint';
import { lineAndColumn, type Report } from '../server/publish/report';
import { UsageError } from './command';
import { folderWith, settingsOf } from './settings';
import { readSources } from './sources';
import { version } from './version';

/** What the commands work on: the reviewed story of the paths that the user gave, with the notes about it. */
export interface Study {
  readonly report: Report;
  readonly annotations: readonly Annotation[];
  /** Folder of the annotation file, or the folder read where there is none. Absolute. */
  readonly folder: string;
}

/**
 * Reads the sources, and what the user decided about them.
 * @param baseline file of an earlier report: findings that are in it are left out
 * @throws UsageError when a path, the annotations or the baseline cannot be read
 */
export async function study(paths: readonly string[], locale: LanguageId, baseline?: string): Promise<Study> {
  const host = nodeHost(__dirname);
  const base = await baseOf(paths);
  const settings = await settingsOf(base, locale);
  const [languages, sources] = await Promise.all([
    loadLanguages(host.loadData),
    readSources(host, paths, settings, locale),
  ]);
  const index = new StoryIndex(languages);
  for (const source of sources) index.replace(readDocument(source, languages));
  const folder = folderWith(annotationsFileName, base);
  const annotations = folder === null ? [] : await readAnnotations(folder, locale);
  const between = pathsBetween(folder ?? base, base);
  index.decideNames(nameDecisionsOf(annotations, index.story().readings, between));
  const review = graded(applyDecisions(index.story(), annotations, between), settings);
  const known = baseline === undefined ? null : await baselineOf(baseline);
  return {
    report: { ...onlyNew(review, known), locale, version, baseline: known },
    annotations,
    folder: folder ?? base,
  };
}

/** The folder that the paths of a report are relative to. */
async function baseOf(paths: readonly string[]): Promise<string> {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined) return resolve('.');
  // A path that is not there is named when the sources are read.
  const found = await stat(resolve(only)).catch(() => null);
  return found?.isDirectory() ? resolve(only) : resolve('.');
}

async function readAnnotations(folder: string, locale: LanguageId): Promise<readonly Annotation[]> {
  const path = join(folder, annotationsFileName);
  const text = (await diskAnnotationFile(path).read()) ?? '';
  const { annotations, problem } = parsePage(text);
  if (annotations) return annotations;
  const { line, column } = lineAndColumn(text, problem.start);
  throw new UsageError(`${relative('.', path)}:${line}:${column}: ${say(problem.message, locale)}`);
}

function pathsBetween(annotated: string, base: string): Paths {
  const slashed = (path: string) => path.split(sep).join('/');
  return {
    absolute: (path) => slashed(relative(base, resolve(annotated, path))),
    relative: (path) => slashed(relative(annotated, resolve(base, path))),
  };
}

async function baselineOf(file: string): Promise<ReadonlySet<string>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `${file}: no such file` : `${file}: ${error.message}`);
  });
  const known = readBaseline(text);
  if (!known) throw new UsageError(`${file}: not a report that recoupe check wrote with --format json or sarif`);
  return known;
}

function onlyNew(review: Review, known: ReadonlySet<string> | null): Review {
  if (!known) return review;
  const readings = new Map(review.story.readings.map((reading) => [reading.path, reading]));
  const isNew = (finding: Review['story']['findings'][number]) => !known.has(fingerprint(finding, readings));
  return {
    story: { ...review.story, findings: review.story.findings.filter(isNew) },
    settled: review.settled.filter(({ finding }) => isNew(finding)),
    open: review.open.filter(({ finding }) => isNew(finding)),
  };
}
