import type { Localized } from './core/values';
import { maxSourceBytes } from './source-files';

// What is said about files that could not be used, or not wholly.

const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10);

/** The file is above the size that a source may have. */
export const tooLarge = (name: string, size: number): Localized => ({
  en: `${name} is skipped: with ${megabytes(size)} MB it is larger than the ${megabytes(maxSourceBytes)} MB that a source may have.`,
  fr: `${name} est ignoré : avec ${String(megabytes(size)).replace('.', ',')} Mo, il dépasse les ${megabytes(maxSourceBytes)} Mo permis pour une source.`,
});

/** The file is binary. */
export const notText = (name: string): Localized => ({
  en: `${name} is skipped: its content is not text.`,
  fr: `${name} est ignoré : son contenu n’est pas du texte.`,
});

/** Some bytes were no UTF-8. */
export const damaged = (name: string): Localized => ({
  en: `${name} is not valid UTF-8: the characters that could not be read are shown as “\ufffd”.`,
  fr: `${name} n’est pas en UTF-8 valide : les caractères illisibles sont remplacés par « \ufffd ».`,
});

/** The file system refused. */
export const unreadable = (name: string, reason: string): Localized => ({
  en: `${name} is skipped: it could not be read (${reason}).`,
  fr: `${name} est ignoré : lecture impossible (${reason}).`,
});
