import type { Language, Languages } from '../language';
import { shortName } from '../text/source-name';
import { splitWords } from '../text/words';
import type { Finding, Passage, Reading } from '../values';
import { listed } from './messages';
import { differing } from './name-findings';

/** An agency or newspaper described, not named: "l’agence de presse officielle nord-coréenne". */
interface Label {
  readonly passage: Passage;
  /** The noun and the country: what two labels of one body share. */
  readonly body: string;
  /** What the adjectives say of who owns it. */
  readonly standing: string;
}

/** Words that a label may have at most. */
const longest = 10;

const memory = new WeakMap<Reading, readonly Label[]>();

/** A country's agency that is the state's in one passage and of a province, or private, in another. */
export function agencyFindings(readings: readonly Reading[], languages: Languages): Finding[] {
  const bodies = new Map<string, { path: string; label: Label }[]>();
  for (const reading of readings)
    for (const label of labelsOf(reading, languages[reading.language])) {
      const list = bodies.get(label.body) ?? [];
      bodies.set(label.body, [...list, { path: reading.path, label }]);
    }
  return [...bodies.values()].flatMap((labels) => {
    const standings = [...new Set(labels.map(({ label }) => label.standing))];
    if (standings.length < 2) return [];
    const count = (standing: string) => labels.filter(({ label }) => label.standing === standing).length;
    const [rare] = [...standings].sort((a, b) => count(a) - count(b));
    const odd = labels.find(({ label }) => label.standing === rare)!;
    const others = labels.filter(({ label }) => label.standing !== rare);
    const [one, two] = [odd.label.passage.text, others[0]!.label.passage.text];
    const [here, there] = [[odd], others].map((told) => [...new Set(told.map(({ path }) => shortName(path)))]);
    return [
      differing(
        'attribute-conflict',
        'information',
        {
          en: `The same body is described as “${one}” (${listed(here!, 'and', 'others')}) and as “${two}” (${listed(there!, 'and', 'others')}).`,
          fr: `Le même organisme est décrit comme « ${one} » (${listed(here!, 'et', 'autres')}) et comme « ${two} » (${listed(there!, 'et', 'autres')}).`,
        },
        { path: odd.path, passage: odd.label.passage },
        others.slice(0, 5).map(({ path, label }) => ({ path, passage: label.passage })),
      ),
    ];
  });
}

/** Whether a text describes an agency at all. */
export const describesAgency = (reading: Reading, languages: Languages): boolean =>
  labelsOf(reading, languages[reading.language]).length > 0;

function labelsOf(reading: Reading, language: Language): readonly Label[] {
  const known = memory.get(reading);
  if (known) return known;
  const labels: Label[] = [];
  const { agencyNouns } = language.names;
  const nouns = [...agencyNouns].filter((noun) => reading.text.includes(noun));
  for (const sentence of reading.sentences) {
    const line = reading.text.slice(sentence.start, sentence.end);
    if (!nouns.some((noun) => line.includes(noun))) continue;
    const words = splitWords(line, sentence.start);
    for (const [at, word] of words.entries()) {
      if (!agencyNouns.has(word.text.toLowerCase())) continue;
      const label = labelAt(reading, language, words, at);
      if (label) labels.push(label);
    }
  }
  memory.set(reading, labels);
  return labels;
}

/** Reads the words after the noun for as long as they belong to it. */
function labelAt(reading: Reading, { names, lexicon }: Language, words: readonly Passage[], at: number): Label | null {
  let standing: string | null = null;
  let country: string | null = null;
  let end = words[at]!.end;
  for (const word of words.slice(at + 1, at + longest)) {
    const lower = word.text.toLowerCase().replace("'", '’');
    const name = reading.names.find((n) => n.start <= word.start && word.end <= n.end);
    const demonym = reading.demonyms.find((d) => d.start <= word.start && word.end <= d.end);
    const entries = lexicon.lookup(lower);
    const belongs = entries.some((e) => e.pos === 'adjective' || e.pos === 'noun');
    if (!name && !demonym && !names.complementLinks.has(lower) && !names.definiteArticles.has(lower) && !belongs) break;
    const says = entries.map((e) => names.standings.get(e.lemma)).find((s) => s) ?? names.standings.get(lower);
    country ??= demonym?.key ?? (name?.key?.startsWith('country:') ? name.key : null);
    standing ??= says ?? null;
    if (says || demonym || name) end = word.end;
  }
  if (!standing || !country) return null;
  const { start, text } = words[at]!;
  const passage = { start, end, text: reading.text.slice(start, end) };
  return { passage, body: `${text.toLowerCase()} ${country}`, standing };
}
