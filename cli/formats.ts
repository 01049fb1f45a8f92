import type { LanguageId, Story } from '../server/core/values';
import { jsonReport } from './json-report';
import { textReport } from './text-report';

/** What a report is made from. */
export interface ReportInput {
  readonly story: Story;
  readonly locale: LanguageId;
  /** Whether the reader is a terminal that shows colours. */
  readonly colour: boolean;
}

export type Format = (input: ReportInput) => string;

/** `--format NAME`: a new format is one function and one line. */
export const formats: Readonly<Record<string, Format>> = {
  text: textReport,
  json: jsonReport,
};
