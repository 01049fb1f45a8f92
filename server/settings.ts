import type { Localized } from './core/values';
import type { Settings } from './protocol';

export const defaultSettings: Settings = {
  sources: [],
  drafts: [],
  severity: {},
  maxProblems: 100,
  semanticTokens: true,
  inlayHints: true,
  codeLens: true,
};

const severities = new Set(['warning', 'information', 'hint', 'off']);
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each setting must be: the test of a value, and the words for it in a message. */
const shapes: { readonly [name in keyof Settings]: { test(value: unknown): boolean; words: Localized } } = {
  sources: patterns(),
  drafts: patterns(),
  severity: {
    test: (value) => isRecord(value) && Object.values(value).every((v) => isText(v) && severities.has(v)),
    words: {
      en: 'an object from finding code to "warning", "information", "hint" or "off"',
      fr: 'un objet qui associe à un code "warning", "information", "hint" ou "off"',
    },
  },
  maxProblems: {
    test: (value) => Number.isInteger(value) && (value as number) > 0,
    words: { en: 'a whole number above 0', fr: 'un nombre entier supérieur à 0' },
  },
  semanticTokens: onOff(),
  inlayHints: onOff(),
  codeLens: onOff(),
};

function patterns() {
  return {
    test: (value: unknown) => Array.isArray(value) && value.every((glob) => isText(glob) && glob.trim() !== ''),
    words: { en: 'a list of file patterns', fr: 'une liste de motifs de fichiers' },
  };
}

function onOff() {
  return {
    test: (value: unknown) => typeof value === 'boolean',
    words: { en: 'true or false', fr: 'true ou false' },
  };
}

/**
 * Reads the section `recoupe` as a client sends it. A setting of the wrong shape keeps its default and is named in
 * `complaints`; unknown ones are ignored.
 */
export function readSettings(section: unknown): { settings: Settings; complaints: Localized[] } {
  if (section === null || section === undefined) return { settings: defaultSettings, complaints: [] };
  if (!isRecord(section)) return { settings: defaultSettings, complaints: [complaint('recoupe', shapeOfSection)] };
  const settings: Record<string, unknown> = { ...defaultSettings };
  const complaints: Localized[] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const value = section[name];
    if (value === undefined || value === null) continue;
    if (shape.test(value)) settings[name] = value;
    else complaints.push(complaint(`recoupe.${name}`, shape.words));
  }
  return { settings: settings as unknown as Settings, complaints };
}

const shapeOfSection: Localized = { en: 'an object', fr: 'un objet' };

const complaint = (name: string, wanted: Localized): Localized => ({
  en: `The setting "${name}" must be ${wanted.en}; it is ignored.`,
  fr: `Le réglage « ${name} » doit être ${wanted.fr} ; il est ignoré.`,
});
