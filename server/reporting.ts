import { version } from '../package.json';
import type { Review } from './annotations/apply-decisions';
import { shortName } from './core/text/source-name';
import type { Finding, LanguageId } from './core/values';
import { graded } from './features/severity';
import type { ReportKind, Settings } from './protocol';
import { callSheet } from './publish/call-sheet';
import { csvReport } from './publish/csv';
import { htmlReport } from './publish/html';
import { exportAnnotations } from './publish/json-ld';
import { markdownReport } from './publish/markdown';
import type { Report } from './publish/report';
import { sarifReport } from './publish/sarif';
import { pathBelow } from './source-files';
import type { StoryFolder } from './story-folder';

const formats: Readonly<Record<Exclude<ReportKind, 'annotations'>, (report: Report) => string>> = {
  html: htmlReport,
  markdown: markdownReport,
  csv: csvReport,
  sarif: sarifReport,
  questions: callSheet,
};

/**
 * A report on a folder, as the shell prints it: sources are named by their paths below the folder, and what is wrong with
 * a draft is not said of them.
 */
export function reportOn(folder: StoryFolder, kind: ReportKind, settings: Settings, locale: LanguageId): string {
  const uri = folder.uri ?? '';
  if (kind === 'annotations') return exportAnnotations(folder.annotations?.store.annotations() ?? [], `${uri}/`);
  const review = renamed(ofSources(graded(folder.review, settings)), (path) => pathBelow(uri, path) ?? shortName(path));
  return formats[kind]({ ...review, locale, version, baseline: null });
}

function ofSources({ story, settled, open }: Review): Review {
  const sources = new Set(story.readings.map(({ path }) => path));
  const isOfSource = ({ path }: Finding) => sources.has(path);
  return {
    story: { ...story, findings: story.findings.filter(isOfSource) },
    settled: settled.filter(({ finding }) => isOfSource(finding)),
    open: open.filter(({ finding }) => isOfSource(finding)),
  };
}

/** The same with other names of the documents. A value that is listed twice stays one value. */
function renamed(review: Review, rename: (path: string) => string): Review {
  const done = new Map<object, unknown>();
  const copy = (value: unknown, name?: string): unknown => {
    if (name === 'path' && typeof value === 'string') return rename(value);
    if (typeof value !== 'object' || value === null) return value;
    const known =
      done.get(value) ??
      (Array.isArray(value)
        ? value.map((one) => copy(one))
        : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, key)])));
    done.set(value, known);
    return known;
  };
  return copy(review) as Review;
}
