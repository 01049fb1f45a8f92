import type { Status } from '../annotations/decisions';
import type { LanguageId, Localized, Severity } from '../core/values';

const statuses: Readonly<Record<Status | 'ignored', Localized>> = {
  undetermined: { en: 'undetermined', fr: 'indéterminé' },
  'in-progress': { en: 'being checked', fr: 'vérification en cours' },
  confirmed: { en: 'confirmed', fr: 'confirmé' },
  'not-the-same-fact': { en: 'not the same fact', fr: 'pas le même fait' },
  'known-discrepancy': { en: 'known discrepancy', fr: 'divergence connue' },
  corrected: { en: 'corrected', fr: 'corrigé' },
  ignored: { en: 'ignored', fr: 'ignoré' },
};

export const statusInWords = (status: Status | 'ignored', locale: LanguageId): string => statuses[status][locale];

const severities: Readonly<Record<Severity, Localized>> = {
  warning: { en: 'contradiction', fr: 'contradiction' },
  information: { en: 'to be looked at', fr: 'à regarder' },
  hint: { en: 'for the record', fr: 'pour mémoire' },
};

export const severityInWords = (severity: Severity, locale: LanguageId): string => severities[severity][locale];
