import { shortName } from '../core/text/source-name';
import type { Fact, Finding, Localized, Member, Place, Proof, Reading, Verdict } from '../core/values';
import { escapeXml as escapeHtml, intervalPlot, plotElement } from '../features/interval-plot';
import { proofInWords, quantityInWords, verdictInWords } from '../features/wording';
import { style } from './html-style';
import {
  elsewhere,
  lineAndColumn,
  placesOf,
  quoted,
  type Report,
  readingsOf,
  sourceName,
  statusesOf,
  words,
} from './report';
import { severityInWords, statusInWords } from './status-words';

const texts = {
  title: { en: 'Cross-check', fr: 'Recoupement' },
  findings: { en: 'Findings', fr: 'Constats' },
  nothing: {
    en: 'Nothing to report: no contradiction was found.',
    fr: 'Rien à signaler : aucune contradiction trouvée.',
  },
  matrix: { en: 'Facts by source', fr: 'Faits par source' },
  noFacts: { en: 'No fact is stated by several sources.', fr: 'Aucun fait n’est donné par plusieurs sources.' },
  settled: { en: 'Settled', fr: 'Réglé' },
  sources: { en: 'Sources', fr: 'Sources' },
  fact: { en: 'Fact', fr: 'Fait' },
  why: { en: 'Why these passages are held to be one fact', fr: 'Pourquoi ces passages sont tenus pour un même fait' },
  values: { en: 'Values by source', fr: 'Valeurs par source' },
  silent: { en: 'says nothing', fr: 'n’en dit rien' },
  line: { en: 'line', fr: 'ligne' },
  noDate: { en: 'no date', fr: 'sans date' },
  made: { en: 'Made by Recoupe', fr: 'Établi par Recoupe' },
} satisfies Record<string, Localized>;

/** Pixels. */
const plotSize = { width: 560, labels: 190 };

const symbols: Record<Verdict, string> = {
  conflict: '≠',
  contested: '⇄',
  update: '↻',
  scope: '⊂',
  agree: '=',
  single: '·',
};

/** What the reader has to look at comes first. */
const gravest = Object.keys(symbols);

/** More sources than this have no room side by side: a fact then lists those that speak of it. */
const mostColumns = 6;

const isDate = ({ from, to }: Member): boolean => Boolean(from || to);

/** The whole cross-check as one page that needs nothing else: findings with their passages, the matrix, the sources. */
export function htmlReport(report: Report): string {
  const page = new Page(report);
  const title = escapeHtml(words(texts.title, report));
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Recoupe ${escapeHtml(report.version)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${page.lead()}</p>
${page.findings()}
${page.matrix()}
${page.settled()}
${page.sources()}
<p class="meta">${escapeHtml(words(texts.made, report))} ${escapeHtml(report.version)}</p>
</main>
</body>
</html>
`;
}

class Page {
  private readonly readings: ReadonlyMap<string, Reading>;
  private readonly facts: ReadonlyMap<string, Fact>;
  private readonly numbers: Intl.NumberFormat;
  private readonly largeNumbers: Intl.NumberFormat;

  constructor(private readonly report: Report) {
    this.readings = readingsOf(report);
    this.facts = new Map(report.story.facts.map((fact) => [fact.id, fact]));
    const digits = { maximumSignificantDigits: 4 };
    this.numbers = new Intl.NumberFormat(report.locale, digits);
    this.largeNumbers = new Intl.NumberFormat(report.locale, { ...digits, notation: 'compact' });
  }

  private say(text: Localized): string {
    return escapeHtml(words(text, this.report));
  }

  lead(): string {
    const { story, settled, locale } = this.report;
    const warnings = story.findings.filter(({ severity }) => severity === 'warning').length;
    const fr = locale === 'fr';
    const count = (n: number, one: string, many: string) => `${n} ${n > 1 || (n === 0 && !fr) ? many : one}`;
    return [
      count(story.readings.length, 'source', 'sources'),
      count(this.shared().length, fr ? 'fait recoupé' : 'shared fact', fr ? 'faits recoupés' : 'shared facts'),
      count(warnings, 'contradiction', 'contradictions'),
      settled.length &&
        count(settled.length, fr ? 'constat réglé' : 'settled finding', fr ? 'constats réglés' : 'settled findings'),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  private shared(): readonly Fact[] {
    return this.report.story.facts.filter(({ members }) => new Set(members.map(({ path }) => path)).size > 1);
  }

  findings(): string {
    const { findings } = this.report.story;
    const order = ['warning', 'information', 'hint'];
    const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    const body = sorted.length
      ? sorted.map((one) => this.finding(one)).join('\n')
      : `<p>${this.say(texts.nothing)}</p>`;
    return `<h2>${this.say(texts.findings)}</h2>\n${body}`;
  }

  private finding(finding: Finding): string {
    const { locale } = this.report;
    const status = statusesOf(this.report).get(finding);
    const tags = [
      severityInWords(finding.severity, locale),
      status && statusInWords(status.status, locale),
      status?.note,
    ];
    const fact = finding.factId ? this.facts.get(finding.factId) : undefined;
    const more = elsewhere(finding, this.report);
    const spans = tags.flatMap((tag) => (tag ? [`<span class="tag">${escapeHtml(tag)}</span>`] : []));
    return `<article class="${finding.severity}">
<p class="meta">${spans.join('')}${escapeHtml(finding.code)}</p>
<h3>${this.say(finding.message)}</h3>
${fact ? this.plot(fact) : ''}
${placesOf(finding)
  .map((place) => this.passage(place))
  .join('\n')}
${more ? `<p class="meta">${escapeHtml(more)}</p>` : ''}
${finding.proof ? this.proof(finding.proof) : ''}
</article>`;
  }

  private passage(place: Place): string {
    const reading = this.readings.get(place.path);
    const { before, passage, after } = quoted(reading, place);
    const { line } = lineAndColumn(reading?.text ?? '', place.start);
    const from = [sourceName(reading, place.path), reading?.date.date, `${words(texts.line, this.report)} ${line}`];
    const cite = escapeHtml(from.filter(Boolean).join(', '));
    return `<blockquote>${escapeHtml(before)}<mark>${escapeHtml(passage)}</mark>${escapeHtml(after)}<cite>${cite}</cite></blockquote>`;
  }

  private proof(proof: Proof): string {
    const why = escapeHtml(proofInWords(proof, true, this.report.locale));
    return `<details open><summary>${this.say(texts.why)}</summary><p>${why}</p></details>`;
  }

  private plot(fact: Fact): string {
    if (fact.kind !== 'figure') return '';
    const rows = fact.members.map(({ path, min, max, hedge }) => ({
      label: this.short(path),
      ...{ min, max, hedge, here: false },
    }));
    const tick = (value: number) => (Math.abs(value) < 1e6 ? this.numbers : this.largeNumbers).format(value);
    const plot = intervalPlot(rows, tick, plotSize);
    return plot ? plotElement(plot, `${words(texts.values, this.report)}: ${fact.label}`) : '';
  }

  private short(path: string): string {
    return this.readings.get(path)?.outlet ?? shortName(path);
  }

  matrix(): string {
    const facts = [...this.shared()].sort((a, b) => gravest.indexOf(a.verdict) - gravest.indexOf(b.verdict));
    const head = `<h2>${this.say(texts.matrix)}</h2>`;
    if (!facts.length) return `${head}\n<p>${this.say(texts.noFacts)}</p>`;
    const { readings } = this.report.story;
    const columns = readings.map(({ path, date }) => {
      const day = escapeHtml(date.date ?? words(texts.noDate, this.report));
      return `<th scope="col" title="${escapeHtml(path)}">${escapeHtml(this.short(path))}<br><small>${day}</small></th>`;
    });
    const rows = facts.map((fact) => this.matrixRow(fact));
    return `${head}
<table${readings.length > mostColumns ? ' class="many"' : ''}>
<thead><tr><th scope="col">${this.say(texts.fact)}</th>${columns.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
  }

  private matrixRow(fact: Fact): string {
    const cells = this.report.story.readings.map(({ path }) => {
      const members = fact.members.filter((member) => member.path === path);
      if (!members.length) return `<td class="none" title="${this.say(texts.silent)}">–</td>`;
      const values = [...new Set(members.map((member) => this.value(member)))].join('<br>');
      return `<td data-source="${escapeHtml(this.short(path))}">${values}</td>`;
    });
    const verdict = `<span class="verdict v-${fact.verdict}">${symbols[fact.verdict]} ${this.say(verdictInWords[fact.verdict])}</span>`;
    return `<tr><th scope="row">${escapeHtml(fact.label)}${verdict}</th>${cells.join('')}</tr>`;
  }

  private value(member: Member): string {
    const inWords = isDate(member) || member.hedge === 'vague' ? '' : quantityInWords(member, this.report.locale);
    const text = escapeHtml(member.text);
    if (inWords) return `<span title="${text}">${escapeHtml(inWords)}</span>`;
    return `<span lang="${this.readings.get(member.path)?.language ?? this.report.locale}">${text}</span>`;
  }

  settled(): string {
    const { settled, locale } = this.report;
    if (!settled.length) return '';
    const items = settled.map(({ finding, status, note }) => {
      const why = escapeHtml([statusInWords(status, locale), note].filter(Boolean).join(': '));
      return `<li>${this.say(finding.message)} <span class="meta">${why}</span></li>`;
    });
    return `<h2>${this.say(texts.settled)}</h2>\n<ul>${items.join('\n')}</ul>`;
  }

  sources(): string {
    const items = this.report.story.readings.map(({ path, title, outlet, date, frontMatter }) => {
      const name = escapeHtml(title || path);
      const url = frontMatter?.url;
      const linked =
        url && /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>` : name;
      const about = [outlet, frontMatter?.author, date.date ?? words(texts.noDate, this.report), path];
      return `<li>${linked}<br><span class="meta">${escapeHtml(about.filter(Boolean).join(' · '))}</span></li>`;
    });
    return `<h2>${this.say(texts.sources)}</h2>\n<ul>${items.join('\n')}</ul>`;
  }
}
