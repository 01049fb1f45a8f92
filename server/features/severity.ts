import type { Review } from '../annotations/apply-decisions';
import type { Finding } from '../core/values';
import type { Settings } from '../protocol';

/** How serious a finding is for this user; null when its code is turned off. */
export function severityOf(finding: Finding, { severity }: Pick<Settings, 'severity'>): Finding['severity'] | null {
  const set = severity[finding.code] ?? finding.severity;
  return set === 'off' ? null : set;
}

/** A review with the severities of the user's settings, and without the codes that are turned off. */
export function graded({ story, settled, open }: Review, settings: Pick<Settings, 'severity'>): Review {
  const known = new Map<Finding, Finding | null>();
  // One finding stays one value, wherever it is listed.
  const grade = (finding: Finding): Finding | null => {
    const severity = severityOf(finding, settings);
    if (!known.has(finding)) known.set(finding, severity && { ...finding, severity });
    return known.get(finding)!;
  };
  const gradeEach = <T extends { readonly finding: Finding }>(list: readonly T[]): T[] =>
    list.flatMap((one) => {
      const finding = grade(one.finding);
      return finding ? [{ ...one, finding }] : [];
    });
  const findings = story.findings.flatMap((finding) => grade(finding) ?? []);
  return { story: { ...story, findings }, settled: gradeEach(settled), open: gradeEach(open) };
}
