import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diskAnnotationFile } from '../server/annotation-file';
import { type Annotation, annotationsFileName } from '../server/annotations/annotation';
import { parsePage } from '../server/annotations/annotation-page';
import { applyDecisions, type Review } from '../server/annotations/apply-decisions';
import { nameDecisionsOf, type Paths } from '../server/annotations/decisions';
import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import type { LanguageId } from '../server/core/values';
import { say } from '../server/features/messages';
import { loadLanguages } from '../server/languages/languages';
import { nodeHost } from '../server/node-host';
import { fingerprint, readBaseline } from '../server/publish/fingerprint';
import { lineAndColumn, type Report } from '../server/publish/report';
import { UsageError } from './command';
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
  const [languages, sources] = await Promise.all([loadLanguages(host.loadData), readSources(host, paths, locale)]);
  const index = new StoryIndex(languages);
  for (const source of sources) index.replace(readDocument(source, languages));
  const base = await baseOf(paths);
  const folder = annotatedFolder(base);
  const annotations = folder === null ? [] : await readAnnotations(folder, locale);
  const between = pathsBetween(folder ?? base, base);
  index.decideNames(nameDecisionsOf(annotations, index.story().readings, between));
  const review = applyDecisions(index.story(), annotations, between);
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
  return (await stat(resolve(only))).isDirectory() ? resolve(only) : resolve('.');
}

/** The nearest folder, this one or one above it, that has an annotation file; none above a repository counts. */
function annotatedFolder(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, annotationsFileName))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
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
