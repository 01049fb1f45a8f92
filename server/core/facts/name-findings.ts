import type { Languages } from '../language';
import type { NameGrammar } from '../read/names-grammar';
import { foldName } from '../text/fold';
import { shortName } from '../text/source-name';
import type { CorrectablePlace, Entity, Finding, Localized, NameMention, Passage, Reading } from '../values';
import { type JoinedEntity, spellingsOf } from './entities';
import { quoted } from './messages';
import type { NameCode } from './name-codes';
import { romanisationKey } from './romanisation';

/** A mention of a person with the document that it stands in. */
interface Told {
  readonly reading: Reading;
  readonly mention: NameMention;
}

/** The grammar of a document's language. */
type GrammarOf = (reading: Reading) => NameGrammar;

/** Offices more than this many days apart may be one career. */
const careerDays = 180;

/** What the mentions of one entity tell against one another: misspellings, offices and attributes that differ. Pure. */
export function entityFindings({ entity, members }: JoinedEntity, languages: Languages): Finding[] {
  const grammarOf = (reading: Reading) => languages[reading.language].names;
  const person = entity.type === 'person';
  if (!person && spellingsOf(members).size < 2) return [];
  const told = members.flatMap(({ reading, mentions }) => mentions.map((mention) => ({ reading, mention })));
  return [
    ...misspelling(entity, told, grammarOf),
    ...(person ? [...roleConflict(entity, told, grammarOf), ...genderConflict(entity, told)] : []),
  ];
}

/** Offices that one document names and that cannot be. Pure. */
export function officeFindings(reading: Reading, languages: Languages): Finding[] {
  return implausibleRoles(reading, languages[reading.language].names);
}

/** One finding: the passage it stands at, the others as related. */
export function differing(
  code: NameCode,
  severity: Finding['severity'],
  message: Localized,
  at: { path: string; passage: Passage },
  others: readonly { path: string; passage: Passage }[],
): Finding {
  return {
    code,
    severity,
    message,
    path: at.path,
    start: at.passage.start,
    end: at.passage.end,
    related: others.map(({ path, passage }) => ({
      path,
      start: passage.start,
      end: passage.end,
      message: quoted(passage.text),
    })),
  };
}

const placed = ({ reading, mention }: Told) => ({ path: reading.path, passage: mention as Passage });

// ── misspellings ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A spelling that no transliteration explains, of a name that the story writes otherwise more often. */
function misspelling(entity: Entity, told: readonly Told[], grammarOf: GrammarOf): Finding[] {
  const spellings =
    entity.type === 'person' ? surnameSpellings(told, grammarOf) : entity.type === 'place' ? townSpellings(told) : [];
  const [common, rare] = spellings.sort((a, b) => weight(b, grammarOf) - weight(a, grammarOf));
  if (!common || !rare || spellings.length !== 2) return [];
  const even = weight(common, grammarOf) === weight(rare, grammarOf);
  const right = common.find(({ mention }) => mention.text.includes(' ')) ?? common[0]!;
  const [first, ...again] = rare.map((item) => correctable(item, right.mention.text));
  const message = (even ? eitherWrong : misspelt)(rare[0]!.mention, right.mention);
  return [
    {
      ...differing('name-variant', 'information', message, placed(rare[0]!), common.slice(0, 5).map(placed)),
      ...first,
      ...(again.length && { also: again }),
    },
  ];
}

/** A mention with what may be put for it: a surname alone stays alone. */
function correctable({ reading: { path }, mention: { start, end, text } }: Told, right: string): CorrectablePlace {
  return { path, start, end, replacements: [text.includes(' ') ? right : lastWord(right)] };
}

const misspelt = (odd: Passage, right: Passage): Localized => ({
  en: `“${odd.text}” seems to be “${right.text}” misspelt.`,
  fr: `« ${odd.text} » semble être « ${right.text} » mal orthographié.`,
});

const eitherWrong = (one: Passage, other: Passage): Localized => ({
  en: `“${one.text}” and “${other.text}” seem to be one name: which spelling is right?`,
  fr: `« ${one.text} » et « ${other.text} » semblent être un même nom : quelle est la bonne graphie ?`,
});

/** A spelling that the gazetteer knows weighs more than any number that it does not; then the more frequent one. */
function weight(told: readonly Told[], grammarOf: GrammarOf): number {
  const { reading, mention } = told[0]!;
  const known = mention.key ?? grammarOf(reading).gazetteer.givenName(lastWord(mention.text));
  return told.length + (known ? 1e6 : 0);
}

/** The mentions of a person with a full name, by the sound of the surname. */
function surnameSpellings(told: readonly Told[], grammarOf: GrammarOf): Told[][] {
  const full = told.filter(({ mention }) => mention.text.includes(' '));
  // "Eric Durocq" was never written in another alphabet: every other spelling of it is a slip.
  const native = full.some(({ reading, mention }) => grammarOf(reading).nativeSpelling.test(mention.text));
  const soundOf = (name: string) => (native ? foldName(name) : romanisationKey(name));
  const groups = groupBy(full, ({ mention }) => lastWord(soundOf(mention.text)));
  const surnames = [...groups.keys()];
  // Two sounds of one surname begin alike; "Kim" beside "Jong-un" is a part, not a slip.
  const alike = surnames.every((name) => name.length > 3 && name[0] === surnames[0]![0]);
  const alone = (surname: string) => told.filter(({ mention }) => soundOf(mention.text) === surname);
  return alike ? surnames.map((surname) => [...groups.get(surname)!, ...alone(surname)]) : [];
}

/** The mentions of a town by its known names, and those by names that nobody knows. */
function townSpellings(told: readonly Told[]): Told[][] {
  const single = told.filter(({ mention }) => !mention.text.includes(' '));
  return [...groupBy(single, ({ mention }) => mention.key ?? romanisationKey(mention.text)).values()];
}

function groupBy(told: readonly Told[], keyOf: (item: Told) => string): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const item of told) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

// ── offices ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** An office taken apart: the role, and the bodies that it names. */
interface Office {
  readonly told: Told;
  readonly office: Passage;
  readonly role: string;
  readonly bodies: readonly NameMention[];
  readonly former: boolean;
}

const officesOf = (told: readonly Told[], grammarOf: GrammarOf): Office[] =>
  told.flatMap((item) => (item.mention.office ? [officeOf(item, item.mention.office, grammarOf)] : []));

function officeOf(told: Told, office: Passage, grammarOf: GrammarOf): Office {
  const { reading } = told;
  const bodies = reading.names.filter(
    (name) => name.type === 'organisation' && name.start >= office.start && name.end <= office.end,
  );
  const former = grammarOf(reading).formerly.has(wordBefore(reading, office));
  return { told, office, role: roleOf(office, grammarOf(reading)), bodies, former };
}

/** "l’ancien ministre": the word that an office follows. */
export const wordBefore = ({ text }: Reading, { start }: Passage): string =>
  /(\p{L}+)[ -]?$/u.exec(text.slice(Math.max(0, start - 12), start).toLowerCase())?.[1] ?? '';

/** The noun that says what the person is: "minister" in "Russian defence minister", "ministre" in "ministre russe". */
function roleOf(office: Passage, { headLast, complementLinks }: NameGrammar): string {
  const words = office.text.toLowerCase().split(/[\s-]+/);
  const link = words.findIndex((word) => complementLinks.has(word));
  return words[headLast ? (link > 0 ? link : words.length) - 1 : 0]!;
}

/** The same person holds two offices of one body that one person does not hold together. */
function roleConflict(person: Entity, told: readonly Told[], grammarOf: GrammarOf): Finding[] {
  const sole = told.filter(
    ({ reading, mention: { office } }) =>
      office && grammarOf(reading).soleOffices.has(roleOf(office, grammarOf(reading))),
  );
  if (sole.length < 2) return [];
  const offices = officesOf(sole, grammarOf).filter(({ former }) => !former);
  const isHead = ({ role, told: { reading } }: Office) => grammarOf(reading).headOffices.has(role);
  for (const [i, left] of offices.entries())
    for (const right of offices.slice(i + 1)) {
      if (sameRole(left.role, right.role) || !sharedBody(left, right) || daysApart(left, right) > careerDays) continue;
      const name = person.name;
      return [
        differing(
          'role-conflict',
          // Who leads a body is called its president by one and its governor by another.
          [left, right].every(isHead) ? 'information' : 'warning',
          {
            en: `${name} is “${left.office.text}” in ${shortName(left.told.reading.path)} and “${right.office.text}” in ${shortName(right.told.reading.path)}.`,
            fr: `${name} est « ${left.office.text} » dans ${shortName(left.told.reading.path)} et « ${right.office.text} » dans ${shortName(right.told.reading.path)}.`,
          },
          { path: left.told.reading.path, passage: left.office },
          [{ path: right.told.reading.path, passage: right.office }],
        ),
      ];
    }
  return [];
}

/** "président" and "présidente" are one role. */
const sameRole = (left: string, right: string): boolean => left.slice(0, 6) === right.slice(0, 6);

const bodyKey = (name: NameMention): string => name.key ?? foldName(name.text);
const sharedBody = (left: Office, right: Office): boolean => {
  const keys = new Set(left.bodies.map(bodyKey));
  return right.bodies.some((body) => keys.has(bodyKey(body)));
};

function daysApart(left: Office, right: Office): number {
  const [a, b] = [left.told.reading.date.date, right.told.reading.date.date];
  return a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : 0;
}

/** "le président du ministère": a ministry is led by its minister. */
function implausibleRoles(reading: Reading, names: NameGrammar): Finding[] {
  const told = reading.names.filter(({ office }) => office).map((mention) => ({ reading, mention }));
  return officesOf(told, () => names).flatMap(({ told: item, office, role, bodies }) => {
    const ministry = bodies.find((body) => names.ministryWords.has(body.text.split(/\s/)[0]!.toLowerCase()));
    const direct = ministry && ministry.start - office.start - role.length <= 5;
    if (!ministry || !direct || !names.soleOffices.has(role) || names.ministerWords.has(role)) return [];
    const ministers = told.filter(
      (other) => other.mention.office && names.ministerWords.has(roleOf(other.mention.office, names)),
    );
    const others = ministers
      .filter((other) => samePortfolio(other.mention.office!.text, ministry.text))
      .map((other) => ({ path: reading.path, passage: other.mention.office! }));
    return [
      differing(
        'role-implausible',
        'information',
        {
          en: `A ministry is led by a minister: “${office.text}” cannot be the office of ${item.mention.text}.`,
          fr: `Un ministère a un ministre à sa tête : « ${office.text} » ne peut pas être la fonction de ${item.mention.text}.`,
        },
        { path: reading.path, passage: office },
        others.slice(0, 3),
      ),
    ];
  });
}

/** "ministre des Affaires étrangères" leads the "ministère russe des Affaires étrangères". */
function samePortfolio(minister: string, ministry: string): boolean {
  const words = (text: string) =>
    foldName(text)
      .split(' ')
      .filter((word) => word.length > 3)
      .slice(1);
  const known = new Set(words(ministry));
  return words(minister).length > 0 && words(minister).every((word) => known.has(word));
}

// ── gender ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The words beside one person's name are feminine here and masculine there. */
function genderConflict(person: Entity, told: readonly Told[]): Finding[] {
  // Of a surname by itself, a woman and a man may be two persons.
  const full = told.filter(({ mention }) => mention.text.includes(' '));
  const woman = full.find(({ mention }) => mention.gender === 'f');
  const man = full.find(({ mention }) => mention.gender === 'm');
  if (!woman || !man) return [];
  const passage = ({ reading, mention }: Told) => ({
    path: reading.path,
    passage: mention.office ?? (mention as Passage),
  });
  return [
    differing(
      'attribute-conflict',
      'information',
      {
        en: `${person.name} is a woman in ${shortName(woman.reading.path)} (“${passage(woman).passage.text}”) and a man in ${shortName(man.reading.path)} (“${passage(man).passage.text}”).`,
        fr: `${person.name} est une femme dans ${shortName(woman.reading.path)} (« ${passage(woman).passage.text} ») et un homme dans ${shortName(man.reading.path)} (« ${passage(man).passage.text} »).`,
      },
      passage(woman),
      [passage(man)],
    ),
  ];
}
