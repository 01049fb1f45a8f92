import { csvReport } from '../server/publish/csv';
import { htmlReport } from '../server/publish/html';
import { markdownReport } from '../server/publish/markdown';
import type { Report } from '../server/publish/report';
import { sarifReport } from '../server/publish/sarif';
import { jsonReport } from './json-report';
import { textReport } from './text-report';

/** Writes a report; `colour` says whether the reader is a terminal that shows colours. */
export type Format = (report: Report, colour: boolean) => string;

/** `--format NAME`: a new format is one function and one line. */
export const formats: Readonly<Record<string, Format>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  csv: csvReport,
  markdown: markdownReport,
  html: htmlReport,
};
