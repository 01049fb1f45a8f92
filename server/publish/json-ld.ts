import type { ClaimReview, Graph } from 'schema-dts';
import type { Annotation } from '../annotations/annotation';
import type { SettledFinding } from '../annotations/apply-decisions';
import { quoted, type Report, readingsOf, words } from './report';
import { statusInWords } from './status-words';

/**
 * Annotations as a JSON-LD list whose documents have whole IRIs, for tools that do not know the folder.
 * @param base IRI of the folder, ending in `/`
 */
export function exportAnnotations(annotations: readonly Annotation[], base: string): string {
  const whole = (source: string) => new URL(source, base).href;
  const list = annotations.map((annotation) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...annotation,
    target: annotation.target.map((target) => ({ ...target, source: whole(target.source) })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Settled findings that say something of a claim; "ignored" and "not the same fact" review nothing. */
const reviewed = new Set(['confirmed', 'known-discrepancy', 'corrected']);

/** Settled findings as schema.org ClaimReview, one for each passage that a finding reviews. */
export function claimReviews(report: Report, publisher: string): string {
  const readings = readingsOf(report);
  const confirmed = report.open
    .filter(({ status }) => status === 'confirmed')
    .map(({ finding, status, note }) => ({ finding, status, note }));
  const graph = [...confirmed, ...report.settled]
    .filter(({ status }) => reviewed.has(status))
    .map((one): ClaimReview => {
      const { finding, status, note } = one;
      const reading = readings.get(finding.path);
      const { before, passage, after } = quoted(reading, finding);
      const author = reading?.frontMatter?.author ?? reading?.outlet;
      const created = (one as Partial<SettledFinding>).decision?.annotation.created.slice(0, 10);
      return {
        '@type': 'ClaimReview',
        claimReviewed: (before + passage + after).replace(/\s+/g, ' ').trim(),
        ...(created && { datePublished: created }),
        author: { '@type': 'Organization', name: publisher },
        reviewBody: [words(finding.message, report), note].filter(Boolean).join(' '),
        reviewRating: { '@type': 'Rating', alternateName: statusInWords(status, report.locale) },
        itemReviewed: {
          '@type': 'Claim',
          ...(author && {
            author: { '@type': reading?.frontMatter?.author ? 'Person' : 'Organization', name: author },
          }),
          ...(reading?.date.date && { datePublished: reading.date.date }),
          appearance: {
            '@type': 'CreativeWork',
            name: reading?.title || finding.path,
            ...(reading?.frontMatter?.url && { url: reading.frontMatter.url }),
          },
        },
      };
    });
  const page: Graph = { '@context': 'https://schema.org', '@graph': graph };
  return `${JSON.stringify(page, null, 2)}\n`;
}
