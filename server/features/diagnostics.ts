import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { FactCode } from '../core/facts/codes';
import { quoted } from '../core/facts/messages';
import type { Finding, LanguageId, Localized, Place, Severity } from '../core/values';
import { locationOf, type StoryContext } from './context';
import { lookupOf, memberAt, passagesOf } from './lookup';
import { say } from './messages';
import { severityOf } from './severity';

/** Codes of problems that are about a file, not about a fact. Each has a page `docs/findings/CODE.md`. */
export const fileCodes = ['source-skipped', 'source-damaged', 'annotations-invalid', 'more-problems'] as const;

export type FileCode = (typeof fileCodes)[number];

/** A file that could not be used, or not wholly, as a problem of that file. */
export interface FileProblem extends Place {
  readonly code: FileCode;
  readonly message: string;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for the code actions on it. */
export interface DiagnosticData {
  readonly replacements?: readonly string[];
  readonly factId?: string;
}

/**
 * The problems of every file that has any, closed ones too.
 *
 * They are pushed, not pulled: a finding of one file changes with an edit in another, so the server alone knows when a
 * file's problems are stale; and every client shows pushed problems of closed files, while few pull for the workspace.
 */
export function diagnostics(context: StoryContext, fileProblems: readonly FileProblem[]): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  const add = (path: string, diagnostic: Diagnostic) => byFile.set(path, [...(byFile.get(path) ?? []), diagnostic]);
  for (const problem of fileProblems)
    add(problem.path, describe(context, problem, problem.code, 'information', problem.message));
  for (const finding of context.story.findings) {
    const severity = severityOf(finding, context.settings);
    if (!severity) continue;
    for (const [path, diagnostic] of spread(context, finding, severity)) add(path, diagnostic);
  }
  for (const [path, all] of byFile) byFile.set(path, capped(path, all, context));
  return byFile;
}

/**
 * One diagnostic at the finding's own place and one in each other file concerned, each pointing to all the passages that
 * the finding names. What is wrong with a draft is wrong there alone.
 */
function spread(context: StoryContext, finding: Finding, severity: Severity): [string, Diagnostic][] {
  const message = say(finding.message, context.locale);
  const told = [{ ...finding, message: wordsOf(context, finding) }, ...finding.related];
  const ofDraft = !lookupOf(context.story).reading(finding.path);
  const marked = ofDraft ? [finding] : firstOfEachFile(passagesOf(finding));
  return marked.map((place): [string, Diagnostic] => {
    const others = told.filter((other) => other.path !== place.path || other.start !== place.start);
    const diagnostic = describe(context, place, finding.code, severity, message);
    if (isSuperseded(context, finding, place)) diagnostic.tags = [DiagnosticTag.Unnecessary];
    diagnostic.relatedInformation = others.map((other) => ({
      location: locationOf(context, other),
      message: say(other.message, context.locale),
    }));
    const data: DiagnosticData = { factId: finding.factId, replacements: place.replacements };
    return [place.path, { ...diagnostic, data }];
  });
}

/** A file has one problem of a finding, at the first passage that it names of that file. */
const firstOfEachFile = <T extends Place>(places: readonly T[]): T[] =>
  places.filter(({ path }, at) => places.findIndex((other) => other.path === path) === at);

const wordsOf = (context: StoryContext, place: Place): Localized =>
  quoted(context.documents.get(place.path)?.getText(locationOf(context, place).range) ?? '');

/** Whether one of some findings is shown as a problem at a passage. */
export function isProblemShown({ settings }: StoryContext, findings: readonly Finding[], passage: Place): boolean {
  const touches = ({ start, end }: Place) => start <= passage.end && passage.start <= end;
  return findings.some((finding) => {
    if (!severityOf(finding, settings)) return false;
    const place = passagesOf(finding).find(({ path }) => path === passage.path);
    return place !== undefined && touches(place);
  });
}

/** Whether a passage gives a count that a later article of the same finding has brought up to date. */
function isSuperseded({ story }: StoryContext, { code, factId, ...first }: Finding, place: Place): boolean {
  if (code !== ('stale-update' satisfies FactCode)) return false;
  const fact = lookupOf(story).fact(factId ?? '');
  const dayOf = (at: Place) => (fact && memberAt(fact, at)?.articleDate) ?? '';
  const own = dayOf(place);
  return own !== '' && [first, ...first.related].some((other) => dayOf(other) > own);
}

function describe(context: StoryContext, place: Place, code: string, severity: Severity, message: string): Diagnostic {
  const diagnostic: Diagnostic = {
    range: locationOf(context, place).range,
    severity: severities[severity],
    source: 'Recoupe',
    code,
    message,
  };
  if (context.docsUri) diagnostic.codeDescription = { href: pageOf(context.docsUri, code, context.locale) };
  return diagnostic;
}

/** The page about a code: English at the base, other languages in a folder each. */
const pageOf = (docsUri: string, code: string, locale: LanguageId): string =>
  `${docsUri}${locale === 'en' ? '' : `${locale}/`}${code}.md`;

/** At most so many problems a file, worst first; what is left out is counted in a last one. */
function capped(path: string, all: Diagnostic[], context: StoryContext): Diagnostic[] {
  const { settings, locale } = context;
  const rest = all.length - settings.maxProblems;
  if (rest <= 0) return all;
  const worstFirst = [...all].sort((a, b) => (a.severity ?? 4) - (b.severity ?? 4));
  const [are, sont] = rest === 1 ? ['is', 'n’est pas affiché'] : ['are', 'ne sont pas affichés'];
  const message: Localized = {
    en: `${rest} more in this file ${are} not shown; "recoupe.maxProblems" sets how many are.`,
    fr: `${rest} de plus dans ce fichier ${sont} ; « recoupe.maxProblems » en fixe le nombre.`,
  };
  const top = { path, start: 0, end: 0 };
  return [
    ...worstFirst.slice(0, settings.maxProblems),
    describe(context, top, 'more-problems' satisfies FileCode, 'information', say(message, locale)),
  ];
}
