import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import { annotationsFileName } from '../annotations/annotation';
import type { Classification } from '../annotations/decisions';
import { isAcrossFacts } from '../core/facts/across-facts';
import { shortName } from '../core/text/source-name';
import type { CorrectablePlace, Finding, Localized, Place } from '../core/values';
import type { DecisionChoice, DecisionRequest } from '../protocol';
import { type DocumentContext, rangeIn } from './context';
import { lookupOf, passagesOf } from './lookup';
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
  const touched = (finding: Finding) => (isOfDraft(finding) ? [finding] : passagesOf(finding)).find(touches);
  const here = story.findings.flatMap((finding) => {
    const place = touched(finding);
    return place ? { finding, place } : [];
  });
  return here.flatMap(({ finding, place }) => {
    const about = diagnostics.filter(({ code }) => code === finding.code);
    const correcting = [
      ...replacements(context, finding, place, about),
      ...(place === finding ? fixes(context, finding, about) : []),
    ];
    const deciding = folder ? decisions(context, folder, finding, about, here.length > 1) : [];
    return [...correcting, ...deciding];
  });
}

/** Texts for one passage; where the document has the same slip again, one action for all of them. */
function replacements(
  { document, reading, locale }: DocumentContext,
  finding: Finding,
  place: CorrectablePlace,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const texts = place.replacements ?? [];
  const editOf = (at: Place, newText: string) => ({ range: rangeIn(document, at), newText });
  const action = (title: Localized, edits: TextEdit[], isPreferred: boolean): CodeAction => ({
    title: say(title, locale),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred,
    edit: { changes: { [document.uri]: edits } },
  });
  const slips = passagesOf(finding).filter(({ path, replacements }) => path === reading.path && replacements?.length);
  const all: Localized = {
    en: `Correct all ${slips.length} in this file`,
    fr: `Corriger les ${slips.length} dans ce fichier`,
  };
  return [
    ...texts.map((text) =>
      action(
        { en: `Replace with “${text}”`, fr: `Remplacer par « ${text} »` },
        [editOf(place, text)],
        texts.length === 1,
      ),
    ),
    ...(texts.length && slips.length > 1
      ? [
          action(
            all,
            slips.map((slip) => editOf(slip, slip.replacements![0]!)),
            false,
          ),
        ]
      : []),
  ];
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

/** What the user may decide of a finding: the usual decisions, and the others behind one entry where the client lets choose. */
function decisions(
  context: DocumentContext,
  folder: string,
  finding: Finding,
  diagnostics: Diagnostic[],
  amongOthers: boolean,
): CodeAction[] {
  const offered = offers(finding, context.reading.path);
  const named = (offer: Offer) => (amongOthers ? naming(finding, offer) : offer);
  const act = (offer: Offer) => decision(context, folder, named(offer), diagnostics);
  if (!context.client.choosesDecisions) return [...offered.usual, ...offered.rare].map(act);
  const choices: DecisionChoice[] = offered.rare.map(({ title, request }) => ({
    title: say(title, context.locale),
    request: { folder, ...request },
  }));
  const { title } = named({ ...offered.rare[0]!, title: { en: 'Another decision…', fr: 'Autre décision…' } });
  return [...offered.usual.map(act), writing(context, title, choices, { kind: CodeActionKind.QuickFix, diagnostics })];
}

/** @param here the document that the user is in: a finding may stand in another one */
function offers(finding: Finding, here: string): { usual: Offer[]; rare: Offer[] } {
  const { code } = finding;
  const other = shortName(finding.path);
  const file = finding.path === here ? { en: 'this file', fr: 'ce fichier' } : { en: other, fr: other };
  const places = [finding, ...finding.related].map(({ path, start, end }) => ({ path, start, end }));
  const linked = places.length > 1;
  const apart: Offer = {
    title: { en: 'Not the same fact', fr: 'Ce n’est pas le même fait' },
    preferred: !finding.replacements?.length && !finding.fixes?.length,
    request: { says: 'not-the-same-fact', places },
  };
  const one: Offer = {
    title: { en: 'The same fact', fr: 'C’est le même fait' },
    request: { says: 'same-fact', places },
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
  return {
    usual: [
      ...(linked ? [code === 'name-variant' ? twoNames : apart] : []),
      ...(isAcrossFacts(finding) ? [one] : []),
      { ...known, request: { ...known.request, asksForNote: true } },
    ],
    rare: [
      status('in-progress', 'Mark as being checked', 'Marquer comme en cours de vérification'),
      status(
        'confirmed',
        'Mark as confirmed: the discrepancy is real',
        'Marquer comme confirmé : la divergence est réelle',
      ),
      status('corrected', 'Mark as corrected', 'Marquer comme corrigé'),
      ignore('here', 'ici', { places: places.slice(0, 1) }),
      ignore(`in ${file.en}`, `dans ${file.fr}`, { document: finding.path }),
      ignore('in this folder', 'dans ce dossier', { wholeFolder: true }),
    ],
  };
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
  { title, preferred, request }: Offer,
  diagnostics: Diagnostic[],
  kind: CodeActionKind = CodeActionKind.QuickFix,
): CodeAction {
  return writing(context, title, { folder, ...request }, { kind, diagnostics, isPreferred: preferred });
}

/** An action that names the file that it writes. */
function writing(
  { locale }: DocumentContext,
  what: Localized,
  argument: DecisionRequest | readonly DecisionChoice[],
  action: Pick<CodeAction, 'kind' | 'diagnostics' | 'isPreferred'>,
): CodeAction {
  const writes = { en: ` (writes ${annotationsFileName})`, fr: ` (écrit dans ${annotationsFileName})` };
  const title = say(what, locale) + say(writes, locale);
  return { title, ...action, command: { title, command: decideCommand, arguments: [argument] } };
}
