import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameDecision } from '../../../server/core/facts/name-decisions';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { Fact, LanguageId, Story } from '../../../server/core/values';
import { languages } from '../../languages';

type Text = { path: string; text: string; date?: string; language?: LanguageId };

async function storyOf(...texts: Text[]): Promise<Story> {
  const index = new StoryIndex(await languages);
  for (const text of texts) index.replace(readDocument(text, await languages));
  return index.story();
}

/** The fact that holds a passage of each text. */
const factWith = (story: Story, ...passages: string[]): Fact | undefined =>
  story.facts.find((fact) => passages.every((passage) => fact.members.some((member) => member.text.includes(passage))));

const harbour = {
  path: 'harbour.txt',
  text: 'Tempête à Brest\nLa tempête a détruit 340 bateaux dans le port de Brest, selon la préfecture maritime du Finistère.',
  date: '2024-03-05',
};

test('the same value of the same thing is one fact', async () => {
  const other = {
    path: 'other.txt',
    text: 'Après la tempête\nDans le port de Brest, 340 bateaux ont été détruits par la tempête, indique la préfecture maritime.',
    date: '2024-03-05',
  };
  const story = await storyOf(harbour, other);
  assert.equal(factWith(story, '340')?.members.length, 2);
  assert.deepEqual(
    story.findings.filter((finding) => finding.severity === 'warning'),
    [],
  );
});

test('another value of the same thing is said, with both passages and without a winner', async () => {
  const other = {
    path: 'other.txt',
    text: 'Après la tempête\nDans le port de Brest, la tempête a détruit 290 bateaux de plaisance.',
    date: '2024-03-05',
  };
  const story = await storyOf(harbour, other);
  const finding = story.findings.find((f) => f.code === 'value-conflict');
  assert.ok(finding, 'no finding');
  assert.deepEqual(
    new Set([finding.path, ...finding.related.map((r) => r.path)]),
    new Set(['harbour.txt', 'other.txt']),
  );
  for (const value of ['340', '290'])
    assert.ok(finding.message.fr.includes(value) && finding.message.en.includes(value));
});

test('what is added is not what was there', async () => {
  const story = await storyOf(
    { path: 'a.txt', text: 'Renforts\nLe Kenya a déjà envoyé 400 policiers à Haïti.' },
    { path: 'b.txt', text: 'Haïti\nLe Kenya enverra 600 policiers supplémentaires à Haïti.' },
  );
  assert.equal(factWith(story, '400', '600'), undefined);
  assert.deepEqual(
    story.findings.filter((finding) => finding.severity !== 'hint'),
    [],
  );
});

test('who is killed is not counted with who was sent', async () => {
  const story = await storyOf(
    { path: 'a.txt', text: 'Renforts\nLe Kenya a envoyé 400 policiers à Haïti.' },
    { path: 'b.txt', text: 'Haïti\nEn Haïti, 30 policiers envoyés par le Kenya ont été tués.' },
  );
  assert.equal(factWith(story, '400', '30'), undefined);
});

test('one value of two kinds of one thing is a warning', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      text: 'Livraison\nSelon le ministère finlandais de la Défense, Helsinki a livré 45 000 obus à l’armée.',
    },
    {
      path: 'b.txt',
      text: 'Livraison\nSelon le ministère finlandais de la Défense, Helsinki a livré 45 000 cartouches à l’armée.',
    },
  );
  assert.equal(story.findings.find((finding) => finding.code === 'unit-term-conflict')?.severity, 'warning');
});

test('a heading that gives a plan as done is a warning on its verb', async () => {
  const text =
    'Kenya\nNairobi change de cap en Haïti.\n600 policiers kényans envoyés\nNairobi s’apprête à envoyer 600 policiers kényans à Port-au-Prince.';
  const finding = (await storyOf({ path: 'a.txt', text })).findings.find((f) => f.code === 'headline-vs-body');
  assert.equal(finding && text.slice(finding.start, finding.end), 'envoyés');
  const other = 'Haïti\nNairobi s’apprête à envoyer 600 policiers kényans à Port-au-Prince, dit le président.';
  const both = await storyOf({ path: 'a.txt', text }, { path: 'b.txt', text: other });
  const told = both.findings.find((f) => f.code === 'headline-vs-body');
  assert.ok(told?.related.some(({ path }) => path === 'b.txt'));
  assert.match(told?.message.en ?? '', /, like b \(“s’apprête à envoyer”\)\.$/);
});

test('articles of two languages meet by concept and name', async () => {
  const story = await storyOf(
    { path: 'fr.txt', text: 'Renforts\nLe Kenya a envoyé 437 soldats en Somalie.', language: 'fr' },
    { path: 'en.txt', text: 'Reinforcements\nKenya has sent 437 soldiers to Somalia.', language: 'en' },
  );
  assert.equal(factWith(story, '437')?.members.length, 2);
});

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const places = ['Brest', 'Dakar', 'Quimper', 'Nairobi'];
const things = ['bateaux', 'policiers', 'emplois', 'soldats'];
const deeds = ['a détruit', 'a envoyé', 'va supprimer', 'a compté'];

const persons = ['Jeanne Corvin', 'Jeanne Korvin', 'Jeanne Corvina', 'Corvin', 'Luc Corvin', 'Anne Roux', 'M. Roux'];
const towns = ['Marseille', 'Marsaille', 'Paris', 'Ouagadougou', 'Ouagadogou'];

function sentence(pick: (below: number) => number): string {
  const day = [` le ${1 + pick(3)} mars 2024`, ' mardi', ' mardi 5 mars', ' hier', '', '', ''][pick(7)]!;
  const teller = pick(3) ? '' : ', selon la préfecture';
  const subject = pick(2) ? 'La ville' : 'La région';
  if (pick(6) === 0)
    return `« Le port de ${places[pick(4)]} doit rouvrir très bientôt », a déclaré ${persons[pick(7)]}.`;
  if (pick(12) === 0) {
    const standing = pick(2) ? 'officielle' : 'privée';
    return `Le maire de ${places[pick(4)]} l’a dit à l’agence de presse ${standing} nord-coréenne.`;
  }
  if (pick(12) === 0) return `Des centaines de ${things[pick(4)]}, dont ${pick(9)} étrangers, sont arrivés${day}.`;
  if (pick(3) === 0) {
    const office = pick(2) ? 'Le maire' : 'La présidente de la région';
    return `${office} ${persons[pick(7)]} a rencontré ${persons[pick(7)]} à ${towns[pick(5)]}.`;
  }
  return `${subject} de ${places[pick(4)]} ${deeds[pick(4)]} ${100 + 10 * pick(4)} ${things[pick(4)]}${day}${teller}.`;
}

/** The sentences of a text after an edit: one put in, taken out or replaced, or all of them new. */
function edited(sentences: readonly string[], pick: (below: number) => number): string[] {
  const at = pick(sentences.length + 1);
  if (sentences.length < 2 || pick(3) === 0) return Array.from({ length: 1 + pick(6) }, () => sentence(pick));
  return [...sentences.slice(0, at), ...(pick(3) ? [sentence(pick)] : []), ...sentences.slice(at + pick(2))];
}

/** Some texts tell their date, the others are dated by them. */
const dated = (path: string, text: string): Text => ({ path, text, ...(path < '4' && { date: '2024-03-05' }) });

/** A decision on names that stand in some of the texts, or nowhere. */
function decision(texts: ReadonlyMap<string, string>, pick: (below: number) => number): NameDecision {
  const places = [...texts].slice(0, 2 + pick(3)).map(([path, text]) => {
    const name = persons[pick(persons.length)]!;
    const start = Math.max(0, text.indexOf(name));
    return { path, start, end: start + name.length };
  });
  return { says: pick(2) ? 'same' : 'different', places, name: pick(3) ? null : 'Corvin' };
}

test('after any edits the story is the one that a new index tells', async () => {
  const packs = await languages;
  for (const seed of [1, 2, 3]) {
    const pick = random(seed);
    const index = new StoryIndex(packs);
    const texts = new Map<string, string>();
    const sentences = new Map<string, string[]>();
    let decisions: NameDecision[] = [];
    for (let edit = 0; edit < 40; edit++) {
      const path = `${pick(7)}.txt`;
      if (pick(8) === 0) {
        texts.delete(path);
        index.remove(path);
      } else {
        sentences.set(path, edited(sentences.get(path) ?? [], pick));
        const text = sentences.get(path)!.join(' ');
        texts.set(path, text);
        index.replace(readDocument(dated(path, text), packs));
      }
      // The places of a decision stand still while the text changes: what stands there then is decided on.
      if (pick(4) === 0) decisions = [...decisions.slice(-1), decision(texts, pick)];
      index.decideNames(decisions);
      if (edit % 3) continue;
      const anew = new StoryIndex(packs);
      anew.decideNames(decisions);
      for (const [name, text] of texts) anew.replace(readDocument(dated(name, text), packs));
      const [kept, built] = [index.story(), anew.story()];
      assert.deepEqual(kept.facts, built.facts, `facts, seed ${seed}, edit ${edit}`);
      assert.deepEqual(kept.findings, built.findings, `findings, seed ${seed}, edit ${edit}`);
      assert.deepEqual(kept.possible, built.possible, `possible, seed ${seed}, edit ${edit}`);
      assert.deepEqual(kept.entities, built.entities, `entities, seed ${seed}, edit ${edit}`);
      assert.deepEqual(kept.readings, built.readings, `readings, seed ${seed}, edit ${edit}`);
    }
  }
});

test('an office that an edit makes a former one is in no conflict any more', async () => {
  const packs = await languages;
  const index = new StoryIndex(packs);
  const put = (path: string, text: string) => index.replace(readDocument({ path, text }, packs));
  const conflicts = () => index.story().findings.filter(({ code }) => code === 'role-conflict').length;
  put('a.txt', 'Le président du Conseil national du vin, Paul Martin, a démissionné.');
  put('b.txt', 'Paul Martin, secrétaire du Conseil national du vin, a démissionné.');
  assert.equal(conflicts(), 1);
  put('a.txt', 'L’ancien président du Conseil national du vin, Paul Martin, a démissionné.');
  assert.equal(conflicts(), 0);
});

test('the counts of two tellers in one text are contested', async () => {
  const story = await storyOf({
    path: 'a.txt',
    text: 'Nantes dans la rue\nJeudi, 4 200 personnes ont défilé à Nantes, selon la police. Selon les organisateurs, ils étaient 9 000.',
  });
  const finding = story.findings.find((f) => f.code === 'contested');
  assert.equal(finding?.severity, 'information');
  assert.deepEqual(
    new Set([finding?.start, ...(finding?.related.map((r) => r.start) ?? [])]).size,
    2,
    'one passage of each teller',
  );
});

const contestedIn = async (text: string) =>
  (await storyOf({ path: 'a.txt', text, date: '2024-03-15' })).findings.filter((f) => f.code === 'contested').length;

test('so are two durations or days of one deed in one sentence, and sums that share their unit', async () => {
  const panne =
    'Panne à Lille\nLa panne a duré cinquante minutes d’après l’exploitant, deux heures d’après les usagers.';
  assert.equal(await contestedIn(panne), 1);
  const jours = 'Incendie à Lille\nLe feu a pris mardi selon la gendarmerie, mercredi d’après les voisins.';
  assert.equal(await contestedIn(jours), 1);
  const sommes = 'Le stade de Lille\nLe trou atteint 1,6 million d’euros selon la banque, 2,3 d’après la CFDT.';
  assert.equal(await contestedIn(sommes), 1);
});

test('a finding says in brackets the unit that the text leaves out', async () => {
  const text = 'Le stade de Lille\nLe trou atteint 1,6 million d’euros selon la banque, 2,3 d’après la CFDT.';
  const story = await storyOf({ path: 'a.txt', text, date: '2024-03-15' });
  const [finding] = story.findings.filter((f) => f.code === 'contested');
  assert.match(finding!.message.fr, /« 2,3 \(million d’euros\) »/);
});

test('of two days that two tellers give, a finding says that each date is attributed', async () => {
  const text = 'Incendie à Lille\nLe feu a pris mardi selon la gendarmerie, mercredi d’après les voisins.';
  const story = await storyOf({ path: 'a.txt', text, date: '2024-03-15' });
  const finding = story.findings.find((f) => f.code === 'contested');
  assert.match(finding!.message.fr, /chaque date est attribuée/);
});

test('two durations of two deeds are not, whoever tells them', async () => {
  const text =
    'Panne à Lille\nLa panne a duré deux heures d’après l’exploitant, et le trajet prend une heure selon la mairie.';
  assert.equal(await contestedIn(text), 0);
});

test('nor are the ages of two persons, whoever tells them', async () => {
  assert.equal(
    await contestedIn('Rixe à Lille\nLa victime avait 34 ans selon la police, et le suspect 41 ans, selon son avocat.'),
    0,
  );
});

test('nor is what two tellers say of two years or of two holders', async () => {
  const ofYears = (second: number) =>
    `Budget de Lille\nEn 2022, le déficit a atteint 3 millions d’euros selon la mairie. En ${second}, il atteindrait 5 millions d’euros selon l’opposition.`;
  assert.equal(await contestedIn(ofYears(2022)), 1);
  assert.equal(await contestedIn(ofYears(2023)), 0);
  const ofHolders = (second: string) =>
    `Guerre\nLa Russie a perdu 3 000 soldats, selon la Norvège. ${second} a perdu 5 000 soldats, selon le Danemark.`;
  assert.equal(await contestedIn(ofHolders('La Russie')), 1);
  assert.equal(await contestedIn(ofHolders('L’Ukraine')), 0);
});

test('a duration without a unit is set against that which it answers, though no verb says of what', async () => {
  assert.equal(await contestedIn('Trains de Lille\nDu retard, l’État dit 25 minutes, les usagers disent 50.'), 1);
});

/** The values that a contested finding sets against each other, as they stand in the text. */
const contestedValues = async (...texts: string[]) =>
  (await storyOf(...texts.map((text, i) => ({ path: `${i}.txt`, text, date: '2024-03-15' })))).findings.flatMap((f) =>
    f.code === 'contested'
      ? [
          [f, ...f.related].map(({ path, start }) =>
            texts[Number(path[0])]!.slice(start).split(' ').slice(0, 2).join(' '),
          ),
        ]
      : [],
  );

test('what its own sentence answers is not set against a value of another sentence', async () => {
  const [one, two, ...more] = await contestedValues(
    'Grève à Lille\nÀ Lille, 9 500 personnes ont défilé selon la police, 25 000 selon les organisateurs. Dans tout le pays, 38 000 personnes ont défilé selon la police, 90 000 selon les organisateurs.',
  );
  assert.deepEqual([one, two].map((values) => [...values!].sort()).sort(), [
    ['25 000', '9 500'],
    ['38 000', '90 000'],
  ]);
  assert.deepEqual(more, []);
});

test('the crowds of two places are two facts, also where the second leaves out what it counts', async () => {
  const crowds = (place: string) =>
    `Grève\nÀ Lens, 300 personnes ont défilé selon la police. ${place} elles étaient 500 selon la préfecture.`;
  assert.equal((await contestedValues(crowds('À Lille,'))).length, 0);
  assert.equal((await contestedValues(crowds('Mais'))).length, 1);
});

test('two tellers of one thing that one holder has are contested a few sentences apart', async () => {
  const far = (holder: string) =>
    `Armées\nIl faudrait 500 000 soldats américains dans le pays, selon le général Martin. ${'La séance a été longue et le débat vif. '.repeat(8)}Il suffirait de 100 000 soldats ${holder}, selon le ministre Durand.`;
  assert.equal((await contestedValues(far('américains'))).length, 1);
  assert.equal((await contestedValues(far('canadiens'))).length, 0);
});

test('where one article sets two tellers side by side, another that states both values holds them for one fact', async () => {
  const values = await contestedValues(
    'Barrage de Tulle\nLe chantier du barrage coûtera 42 millions d’euros d’après la préfecture, 48 millions d’euros selon la fédération.',
    'Le barrage de Tulle\nLe chantier du barrage de Tulle coûtera 42 millions d’euros. La fédération ne démord pas des 48 millions d’euros du chantier.',
    'Tulle\nLe chantier du barrage coûtera 42 millions d’euros, et l’on parle aussi de 48 millions d’euros pour le chantier.',
    'Tulle encore\nLe chantier du barrage coûtera 42 millions d’euros. Certains voient le chantier à 48 millions d’euros.',
  );
  assert.equal(values.length, 1);
});

test('a toll that another article gives higher is an update, not a contradiction', async () => {
  const event = 'dans l’incendie d’un entrepôt mercredi à Roubaix';
  const story = await storyOf(
    {
      path: 'a.txt',
      text: `Incendie à Roubaix\nAu moins sept personnes ont été blessées ${event}, selon les pompiers.`,
    },
    { path: 'b.txt', text: `Incendie à Roubaix\nL’incendie a fait 11 blessés ${event}, selon les pompiers.` },
    { path: 'c.txt', text: `Incendie à Roubaix\nL’incendie a fait neuf blessés ${event}, selon les pompiers.` },
  );
  const finding = story.findings.find(
    (f) => f.message.fr.includes('11 blessés') && f.message.fr.includes('neuf blessés'),
  );
  assert.equal(finding?.code, 'stale-update');
  assert.equal(finding?.severity, 'information');
});

test('the dead of one article are not set against the wounded of another', async () => {
  const story = await storyOf(
    { path: 'a.txt', text: 'Collision\nLa collision a fait deux morts et sept blessés dimanche à Tarbes.' },
    { path: 'b.txt', text: 'Collision\nLa collision a fait deux morts et sept blessés dimanche à Tarbes.' },
    { path: 'c.txt', text: 'Collision\nLa collision a fait un mort et au moins quatre blessés dimanche à Tarbes.' },
  );
  const said = story.findings.map((f) => new Set([f, ...f.related].map(({ path, start }) => `${path}:${start}`)));
  const dead = factWith(story, 'deux')!.members.map((m) => `${m.path}:${m.start}`);
  const wounded = factWith(story, 'sept')!.members.map((m) => `${m.path}:${m.start}`);
  assert.ok(said.length > 0, 'nothing said');
  for (const places of said)
    assert.ok(!(dead.some((p) => places.has(p)) && wounded.some((p) => places.has(p))), [...places].join(' '));
});

test('vague figures go to the fact that they fit, whatever other vague figures say the same', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      text: 'Les pompiers ont évacué 3 400 habitants du quartier de la gare de Quimper.',
      date: '2024-03-05',
    },
    {
      path: 'b.txt',
      text: 'Des milliers d’habitants du quartier de la gare de Quimper ont été évacués.',
      date: '2024-03-05',
    },
    {
      path: 'c.txt',
      text: 'Les pompiers ont évacué des milliers d’habitants du quartier de la gare de Quimper.',
      date: '2024-03-05',
    },
  );
  const fact = factWith(story, '3 400')!;
  assert.deepEqual(
    fact.members.map(({ path }) => path),
    ['a.txt', 'b.txt', 'c.txt'],
  );
  assert.equal(fact.verdict, 'agree');
});

test('a heading that leaves the teller to its text is attributed as the text is', async () => {
  const burnt = (count: string, teller: string) =>
    `Incendie de Marvac : ${count} hectares détruits\nL’incendie de forêt de Marvac a détruit ${count} hectares, ${teller}.`;
  const story = await storyOf(
    { path: 'a.txt', text: burnt('1 200', 'selon la préfecture'), date: '2025-08-04' },
    { path: 'b.txt', text: burnt('1 500', 'affirme le conseil départemental'), date: '2025-08-05' },
  );
  assert.deepEqual(
    story.findings.map(({ code, severity }) => [code, severity]),
    [['contested', 'information']],
  );
});

test('what one source states twice is no agreement of sources', async () => {
  const story = await storyOf({
    path: 'a.txt',
    text: 'Incendie de Marvac : 1 200 hectares détruits\nL’incendie de forêt de Marvac a détruit 1 200 hectares.',
    date: '2025-08-04',
  });
  assert.equal(factWith(story, '1 200')?.verdict, 'single');
});

test('days that differ are named by the deed that they differ about', async () => {
  const bridge = (day: string) => `Le pont de Marvac a été inauguré ${day} par le préfet Delorme.`;
  const story = await storyOf(
    { path: 'a.txt', text: `Le préfet arrive mardi. ${bridge('le 12 juin 1931')}`, date: '2024-03-04' },
    { path: 'b.txt', text: `Le préfet arrive mardi. ${bridge('le 21 juin 1931')}`, date: '2024-03-04' },
  );
  const fact = factWith(story, '12 juin 1931')!;
  assert.equal(fact.verdict, 'conflict');
  assert.match(fact.label, /inauguré/);
});

const corrected = {
  path: 'corrected.txt',
  text: 'Tempête à Brest\nDans le port de Brest, la tempête a détruit 290 bateaux et non plus 340, selon le dernier décompte.',
  date: '2024-03-06',
};

test('a value that a text corrects is an update of the text that still states it', async () => {
  const story = await storyOf(harbour, corrected);
  const told = story.findings.filter((finding) => finding.severity !== 'hint');
  assert.deepEqual(
    told.map(({ code, severity }) => [code, severity]),
    [['superseded-forecast', 'information']],
  );
  assert.ok(factWith(story, '290', '340'), 'two facts');
});

test('a text that corrects a value which no other states is not told of', async () => {
  const other = { ...harbour, path: 'other.txt', text: harbour.text.replace('340', '290') };
  const story = await storyOf(corrected, other);
  assert.deepEqual(
    story.findings.filter((finding) => finding.severity !== 'hint'),
    [],
  );
});
