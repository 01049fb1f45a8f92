import type { LanguageId, Localized } from '../core/values';

/** The words of a message in the user's language. */
export const say = (message: Localized, locale: LanguageId): string => message[locale];

/** The interface language for a client's or shell's locale ("fr-CA", "fr_FR.UTF-8"); English when it is not French. */
export const interfaceLanguage = (locale: string | undefined): LanguageId =>
  /^fr(?:[-_.@]|$)/i.test(locale ?? '') ? 'fr' : 'en';
