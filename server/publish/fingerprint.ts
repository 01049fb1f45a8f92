import type { Finding, Reading } from '../core/values';

/**
 * What makes a finding the same finding in a later report: its code, and the documents and words of its passages. Not
 * their positions, so that a text may grow around them; not the message, so that its wording may be improved.
 */
export function fingerprint(finding: Finding, readings: ReadonlyMap<string, Reading>): string {
  const passages = [finding, ...finding.related].map(({ path, start, end }) => {
    const text = readings.get(path)?.text.slice(start, end) ?? '';
    return `${path}\u0000${text.replace(/\s+/g, ' ').trim()}`;
  });
  return hash([finding.code, ...passages.sort()].join('\u0001'));
}

/** 64-bit FNV-1a over UTF-16 code units, as 16 hexadecimal digits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value ^= BigInt(text.charCodeAt(i));
    value = BigInt.asUintN(64, value * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}

/**
 * The fingerprints of an earlier report, SARIF or JSON.
 * @returns null when the text is neither
 */
export function readBaseline(text: string): ReadonlySet<string> | null {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return null;
  }
  const { runs, findings } = (report ?? {}) as { runs?: unknown; findings?: unknown };
  if (Array.isArray(runs)) {
    const results = runs.flatMap(
      (run: { results?: { partialFingerprints?: Record<string, string> }[] }) => run?.results ?? [],
    );
    return new Set(results.flatMap((result) => result.partialFingerprints?.[fingerprintName] ?? []));
  }
  if (Array.isArray(findings))
    return new Set(findings.flatMap((one: { fingerprint?: string }) => one?.fingerprint ?? []));
  return null;
}

/** The name under which SARIF keeps ours. */
export const fingerprintName = 'recoupe/v1';
