import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../server/core/facts/story-index';
import { readDocument } from '../../server/core/read/reading';
import type { Finding } from '../../server/core/values';
import { checkDraft } from '../../server/drafts/check-draft';
import { languages } from '../languages';
import { type Marked, marked } from '../marks';

const sources = {
  'sources/a.txt': `Incendie de Marvac : 1 200 hectares détruits
Marvac, le 4 août 2025. L’incendie de forêt de Marvac a détruit 1 200 hectares, selon la préfecture.
Environ 800 habitants ont été évacués du village de Sorbiers.
La maire de Sorbiers, Hélène Castagnède, salue le travail de 340 pompiers.
Le feu a blessé au moins 7 personnes, selon les secours.
Deux Canadair ont effectué 46 largages dans la journée.
Les dégâts sont de 12 millions d’euros, selon la chambre d’agriculture.
Le vent soufflait à 70 km/h.
`,
  'sources/b.txt': `Le feu de Marvac a parcouru 1 500 hectares
Marvac, le 5 août 2025. L’incendie de forêt de Marvac a détruit 1 500 hectares, affirme le conseil départemental.
Quelque 800 habitants de Sorbiers ont été évacués.
Hélène Castagnède a remercié les 340 pompiers engagés.
Selon les secours, au moins 7 personnes ont été blessées.
Selon la chambre d’agriculture, les dégâts atteignent 12 millions d’euros.
`,
};

/** Ten mistakes: each mark is `code_number`. All else is borne out by the sources. */
const draft = `Ce que l’on sait du feu de Marvac
L’incendie de forêt de Marvac a détruit ⟦contradicted_1:1 200 hectares⟧.
⟦hedge_1:800 habitants⟧ ont été évacués de Sorbiers.
La maire, Hélène ⟦name_1:Castagnede⟧, a remercié les 340 pompiers.
Le feu a blessé ⟦hedge_2:7 personnes⟧, selon les secours.
Les Canadair ont effectué ⟦contradicted_2:64 largages⟧ dans la journée.
Les dégâts atteignent ⟦claimant_1:12 millions d’euros⟧.
Le vent soufflait à ⟦contradicted_3:90 km/h⟧.
Le feu a aussi tué ⟦unsupported_1:2 300 brebis⟧ dans les bergeries.
La rentrée de ⟦unsupported_2:18 écoles⟧ est reportée.
Le village de ⟦name_2:Sorbier⟧ reste coupé du monde.
`;

const codes: Record<string, string> = {
  contradicted: 'contradicted-figure',
  hedge: 'lost-hedge',
  claimant: 'lost-claimant',
  unsupported: 'unsupported-figure',
  name: 'draft-name-variant',
};

async function check(
  text: string,
  articles: Record<string, string> = sources,
): Promise<{ draft: Marked; findings: Finding[] }> {
  const packs = await languages;
  const index = new StoryIndex(packs);
  for (const [path, source] of Object.entries(articles)) index.replace(readDocument({ path, text: source }, packs));
  const draft = marked(text);
  const reading = readDocument({ path: 'drafts/d.md', text: draft.text, language: 'fr' }, packs);
  return { draft, findings: checkDraft(reading, index.story(), packs) };
}

const show = (text: string, { code, start, end }: { code: string; start: number; end: number }) =>
  `${code}: ${text.slice(start, end)}`;

test('a draft with ten planted mistakes shows exactly those ten', async () => {
  const { draft: marks, findings } = await check(draft);
  const planted = [...draft.matchAll(/⟦(([a-z]+)_\d):/g)].map(([, mark, kind]) => {
    const span = marks.span(mark!);
    return `${codes[kind!]}: ${marks.text.slice(span.start, span.end)}`;
  });
  assert.equal(planted.length, 10);
  // A mark covers what is counted too; the finding stands on the figure.
  const found = findings.map((finding) => {
    const mark = planted.find((one) => one.startsWith(show(marks.text, finding)));
    return mark ?? show(marks.text, finding);
  });
  assert.deepEqual(found.sort(), planted.sort());
});

test('a draft that says what the sources say has no findings', async () => {
  const { findings, draft: text } = await check(`Le feu de Marvac
Environ 800 habitants de Sorbiers ont été évacués.
Selon les secours, au moins 7 personnes ont été blessées.
L’incendie de forêt de Marvac a détruit entre 1 200 et 1 500 hectares, selon les sources.
Les Canadair ont effectué 46 largages.
Hélène Castagnède remercie les 340 pompiers.
Le département a mobilisé 340 pompiers.
`);
  assert.deepEqual(
    findings.map((finding) => show(text.text, finding)),
    [],
  );
});

const bridge = {
  'sources/a.txt': `Le pont de Sorbiers
Marvac, le 4 août 2025. Le pont suspendu de Sorbiers a été inauguré le 12 juin 1931 par le préfet Delorme.
Il a été fermé aux camions le 3 mars 2019.
`,
  'sources/b.txt': `Sorbiers et son pont
Marvac, le 5 août 2025. Le pont suspendu de Sorbiers a été inauguré le 21 juin 1931 par le préfet Delorme.
`,
};

test('dates: what no source gives, what the sources give otherwise, and what they disagree about', async () => {
  const { findings, draft: text } = await check(
    `Sorbiers, le 7 août 2025.
Le pont suspendu de Sorbiers a été inauguré le 12 juin 1931 par le préfet Delorme.
Il a été fermé aux camions le 5 mars 2019.
La foire aux vins se tiendra le 14 novembre 2025.
Le pont a été fermé aux camions en mars 2019, et inauguré en 1931.
Mardi, le conseil municipal a siégé, comme le 5 août 2025.
`,
    bridge,
  );
  assert.deepEqual(
    findings.map((finding) => show(text.text, finding)),
    [
      'contradicted-date: le 12 juin 1931',
      'contradicted-date: le 5 mars 2019',
      'unsupported-date: le 14 novembre 2025',
    ],
  );
  const [contested, moved] = findings;
  assert.match(contested!.message.en, /a: le 12 juin 1931; b: le 21 juin 1931/);
  assert.deepEqual(contested!.replacements, ['le 21 juin 1931']);
  assert.deepEqual(moved!.replacements, ['le 3 mars 2019']);
});

const applied = (text: string, edits: readonly { start: number; end: number; newText: string }[]) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, e) => now.slice(0, e.start) + e.newText + now.slice(e.end), text);

test('a fix writes the range with its sources', async () => {
  const { draft: text, findings } = await check('L’incendie de forêt de Marvac a détruit 1 200 hectares.\n');
  const [finding] = findings;
  assert.equal(
    applied(text.text, finding!.fixes![0]!.edits),
    'L’incendie de forêt de Marvac a détruit entre 1 200 et 1 500 hectares, selon les sources : a, b.\n',
  );
});

test('a fix names the claimant', async () => {
  const { draft: text, findings } = await check('Les dégâts atteignent 12 millions d’euros.\n');
  assert.equal(
    applied(text.text, findings[0]!.fixes![0]!.edits),
    'Les dégâts atteignent 12 millions d’euros, selon la chambre d’agriculture.\n',
  );
});

test('a fix gives the hedge back', async () => {
  const { findings } = await check('800 habitants de Sorbiers ont été évacués.\n');
  assert.deepEqual(findings[0]!.replacements, ['Environ 800', 'Quelque 800']);
});

test('without sources nothing is said', async () => {
  const packs = await languages;
  const reading = readDocument({ path: 'd.md', text: 'Il y a 12 morts.', language: 'fr' }, packs);
  assert.deepEqual(checkDraft(reading, new StoryIndex(packs).story(), packs), []);
});
