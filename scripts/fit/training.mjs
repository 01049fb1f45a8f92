// The labelled pairs of topics, and the tables of certainty fitted on them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inform } from './informing.mjs';
import { fit } from './logistic.mjs';

/** Bundles the core and loads the languages. */
export async function loadCore(outfile = 'dist/fit/core.cjs') {
  await build({
    entryPoints: ['scripts/fit/core.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const core = createRequire(import.meta.url)(`../../${outfile}`);
  const languages = await core.loadLanguages(async (name) =>
    gunzipSync(readFileSync(`server/data/${name}`)).toString(),
  );
  return { core, languages };
}

/** Every labelled topic with its readings and claims. */
export const readTopics = (directory, { core, languages }) =>
  core.loadTopics(directory).map((topic) => {
    const raw = topic.sources.map((source) => core.readDocument(source, languages));
    const readings = core.refineArticleDates(raw);
    const claims = readings.map((reading) => core.readClaims(reading, languages[reading.language]));
    return { ...topic, raw, readings, claims, mentionsAt: core.mentionFinder(topic) };
  });

const pools = ['figureAgree', 'figureDiffer', 'dateAgree', 'dateDiffer'];

/** Whether two passages state one labelled fact: true, false, or undefined where the labels do not say. */
function sameFact(topic, a, b) {
  const [x, y] = [topic.mentionsAt(a), topic.mentionsAt(b)];
  if (!x.length && !y.length) return undefined;
  // The labels hold what several documents state: one labelled and one unlabelled passage are seldom of one fact.
  if (!x.length || !y.length) return null;
  return x.some((m) => y.some((n) => n.group === m.group));
}

const sample = (features, label, weight) => ({ features, label: label ? 1 : 0, weight });

/** What a pair that agrees counts when it is not of one fact; some of the unlabelled passages do state a labelled fact. */
const apartWeight = 0.4;
const unlabelledWeight = 0.15;
/** What two dates that agree count among those that differ, and what those have that these have not. */
const likenessWeight = 0.5;
const asIfDiffering = { relationSofter: 0, logRatio: 0.8, closerValues: 1, partnerBeside: 0, partnerInDocument: 0 };

/**
 * Fits tables on any of the topics.
 * @param weightOf what a topic counts beside others
 */
export function trainer(topics, core, weightOf = () => 1) {
  const graphOf = (topic, tables) => {
    const graph = new core.LinkGraph(tables);
    graph.replace(new Map(topic.readings.map((reading, i) => [reading.path, topic.claims[i]])));
    return graph;
  };

  /** The pairs of a topic with their labels, by pool. Those that the rules exclude teach what is not of one fact. */
  function samplesOf(topic) {
    const graph = graphOf(topic, core.fittedTables);
    const samples = Object.fromEntries(pools.map((pool) => [pool, []]));
    for (const claim of topic.claims.flat())
      for (const other of graph.candidates(claim)) {
        if (claim.id >= other.id || claim.kind !== other.kind) continue;
        const relation = core.relateValues(claim, other);
        if (relation === 'unknown') continue;
        const features = core.pairFeatures(core.pairOf(claim, other, relation, graph));
        const agrees = relation !== 'disjoint';
        const pool = `${claim.kind}${agrees ? 'Agree' : 'Differ'}`;
        const label = sameFact(topic, claim, other);
        if (agrees) {
          if (label === undefined) continue;
          const group = label ? topic.mentionsAt(claim)[0].group : null;
          const known = label === null ? unlabelledWeight : apartWeight;
          const weight = group ? 1 / Math.sqrt(Math.min(20, group.mentions.length)) : known;
          samples[pool].push(sample(features, label, weight));
          // One event told on one day reads like one told on two: there are too few of the latter to learn from alone.
          if (label && claim.kind === 'date' && claim.path !== other.path)
            samples.dateDiffer.push(sample({ ...features, ...asIfDiffering }, label, likenessWeight * weight));
        } else if (claim.path !== other.path) {
          const size = label ? Math.min(40, topic.mentionsAt(claim)[0].group.mentions.length) : 1;
          // Most pairs that differ are of no interest: one in four stands for all.
          if (label !== true && (claim.start + other.start) % 4) continue;
          samples[pool].push(sample(features, label === true, label ? 3 / size : label === false ? 4 : 2));
        }
      }
    return samples;
  }

  /** The pairs of groups of a topic with their labels. */
  function differencesOf(topic, tables) {
    const graph = graphOf(topic, tables);
    const claims = topic.claims.flat();
    const groups = core.groupAgreeing(claims, graph);
    const groupOf = new Map(groups.flatMap((group) => group.claims.map((claim) => [claim, group])));
    const pairs = groups.flatMap((group) =>
      core.pairsOf(group, (claim) => groupOf.get(claim), graph).filter(({ left }) => left === group),
    );
    return pairs.map(({ left, right, links }) => {
      const label = left.claims.some((a) => right.claims.some((b) => sameFact(topic, a, b)));
      return sample(core.differenceFeatures(left, right, links, graph.rarity), label, 1);
    });
  }

  const weighed = (topic, list) => list.map((one) => ({ ...one, weight: one.weight * weightOf(topic) }));
  const samples = new Map(topics.map((topic) => [topic, samplesOf(topic)]));
  const fitLinks = (some) =>
    Object.fromEntries(
      pools.map((pool) => [
        pool,
        fitPool(
          some.flatMap((t) => weighed(t, samples.get(t)[pool])),
          2,
        ),
      ]),
    );

  return function fitTables(some) {
    // The second table must see certainties as they are on texts that the first was not fitted on.
    const parts = [0, 1, 2].map((part) => some.filter((_, i) => i % 3 === part));
    const differences = parts.flatMap((part) => {
      const links = { ...fitLinks(some.filter((t) => !part.includes(t))), difference: {}, inform: inform.default };
      return part.flatMap((topic) => weighed(topic, differencesOf(topic, links)));
    });
    return { ...fitLinks(some), difference: fitPool(differences, 2), inform: inform.default };
  };
}

const namesOf = (samples) => Object.keys(samples[0]?.features ?? { bias: 1 });

function fitPool(samples, penalty) {
  const names = namesOf(samples);
  const vectors = samples.map((s) => ({
    label: s.label,
    weight: s.weight,
    vector: names.map((name) => s.features[name]),
  }));
  return fit(vectors, names, penalty);
}
