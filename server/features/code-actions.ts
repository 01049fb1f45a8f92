import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { annotationsFileName } from '../annotations/annotation';
import type { Classification } from '../annotations/decisions';
import type { Finding, Localized, Place } from '../core/values';
import type { DecisionRequest } from '../protocol';
import { type DocumentContext, rangeIn } from './context';
import { lookupOf } from './lookup';
import { say } from './messages';

/** The server's command that writes a decision; its one argument is a `DecisionRequest`. */
export const decideCommand = 'recoupe.decide';

export interface Offer {
  readonly title: Localized;
  readonly preferred?: boolean;
  readonly request: Omit<DecisionRequest, 'folder'>;
}

/** Quick fixes for the findings under the cursor: what the user may decide, and texts to put in place of a passage. */
export function codeActions(context: DocumentContext, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { document, story, folder } = context;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const touches = (place: Place) =>
    place.path === context.reading.path && place.start <= span.end && span.start <= place.end;
  const isOfDraft = (finding: Finding) => !lookupOf(story).reading(finding.path);
  const here = story.findings.filter((finding) =>
    isOfDraft(finding) ? touches(finding) : [finding, ...finding.related].some(touches),
  );
  return here.flatMap((finding) => {
    const about = diagnostics.filter(({ code }) => code === finding.code);
    const replacing = touches(finding)
      ? [...replacements(context, finding, about), ...fixes(context, finding, about)]
      : [];
    const offered = here.length > 1 ? offers(finding).map((offer) => naming(finding, offer)) : offers(finding);
    const deciding = folder ? offered.map((offer) => decision(context, folder, offer, about)) : [];
    return [...replacing, ...deciding];
  });
}

function replacements(context: DocumentContext, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const texts = finding.replacements ?? [];
  return texts.map((newText) => ({
    title: say({ en: `Replace with “${newText}”`, fr: `Remplacer par « ${newText} »` }, context.locale),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: texts.length === 1,
    edit: { changes: { [context.document.uri]: [{ range: rangeIn(context.document, finding), newText }] } },
  }));
}

/** Corrections of several edits, the first of them preferred. */
function fixes({ document, locale }: DocumentContext, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  return (finding.fixes ?? []).map(({ title, edits }, index) => ({
    title: say(title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: index === 0 && !finding.replacements?.length,
    edit: {
      changes: { [document.uri]: edits.map((edit) => ({ range: rangeIn(document, edit), newText: edit.newText })) },
    },
  }));
}

function offers(finding: Finding): Offer[] {
  const { code } = finding;
  const places = [finding, ...finding.related].map(({ path, start, end }) => ({ path, start, end }));
  const linked = places.length > 1;
  const apart: Offer = {
    title: { en: 'Not the same fact', fr: 'Ce n’est pas le même fait' },
    preferred: !finding.replacements?.length && !finding.fixes?.length,
    request: { says: 'not-the-same-fact', places },
  };
  const twoNames: Offer = {
    title: { en: 'Two different names', fr: 'Ce sont deux noms différents' },
    request: { says: 'different-name', places },
  };
  const status = (says: Classification, en: string, fr: string): Offer => ({
    title: { en, fr },
    request: { says, code, places },
  });
  const known = status('known-discrepancy', 'Known discrepancy…', 'Divergence connue…');
  const ignore = (en: string, fr: string, where: Omit<DecisionRequest, 'folder' | 'says'>): Offer => ({
    title: { en: `Ignore ${code} ${en}`, fr: `Ignorer ${code} ${fr}` },
    request: { says: 'ignored', code, ...where },
  });
  return [
    ...(linked ? [code === 'name-variant' ? twoNames : apart] : []),
    { ...known, request: { ...known.request, asksForNote: true } },
    status('corrected', 'Mark as corrected', 'Marquer comme corrigé'),
    status('in-progress', 'Mark as being checked', 'Marquer comme en cours de vérification'),
    status(
      'confirmed',
      'Mark as confirmed: the discrepancy is real',
      'Marquer comme confirmé : la divergence est réelle',
    ),
    ignore('here', 'ici', { places: places.slice(0, 1) }),
    ignore('in this file', 'dans ce fichier', { document: finding.path }),
    ignore('in this folder', 'dans ce dossier', { wholeFolder: true }),
  ];
}

/** Where a passage has several findings: which of them an offer is about. */
function naming({ code }: Finding, { title, ...offer }: Offer): Offer {
  if (title.en.includes(code)) return { ...offer, title };
  return { ...offer, title: { en: `${code}: ${title.en}`, fr: `${code} : ${title.fr}` } };
}

/** The action that writes what is offered. */
export function decision(
  context: DocumentContext,
  folder: string,
  offer: Offer,
  diagnostics: Diagnostic[],
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction {
  const writes = { en: ` (writes ${annotationsFileName})`, fr: ` (écrit dans ${annotationsFileName})` };
  const title = say(offer.title, context.locale) + say(writes, context.locale);
  const request: DecisionRequest = { folder, ...offer.request };
  return {
    title,
    kind,
    diagnostics,
    isPreferred: offer.preferred,
    command: { title, command: decideCommand, arguments: [request] },
  };
}
