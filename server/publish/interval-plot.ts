import type { Member } from '../core/values';

const width = 560;
const left = 190;
const right = 24;
const row = 26;
const top = 8;
const axis = 30;

/** A row of an interval plot: what to call it, and the member it shows. */
export interface PlotRow {
  readonly name: string;
  readonly member: Member;
}

/**
 * The values of one fact as an inline SVG: one row a passage, a dot for a value, a bar for a range, an arrow where an
 * end is open. Null when fewer than two passages have a number. Colours come from the page, so that it fits its theme.
 */
export function intervalPlot(
  rows: readonly PlotRow[],
  format: (value: number) => string,
  title: string,
): string | null {
  const shown = rows.filter(({ member }) => member.min !== null || member.max !== null);
  const bounds = shown.flatMap(({ member: { min, max } }) => [min, max].filter((v): v is number => v !== null));
  if (shown.length < 2) return null;
  const ticks = roundTicks(Math.min(...bounds), Math.max(...bounds));
  const [from, to] = [ticks[0]!, ticks.at(-1)!];
  const x = (value: number) => Math.round(left + ((value - from) / (to - from || 1)) * (width - left - right));
  const height = top + shown.length * row + axis;
  const bottom = top + shown.length * row;
  const grid = ticks.map((tick) => {
    const at = x(tick);
    return `<line class="grid" x1="${at}" y1="${top}" x2="${at}" y2="${bottom}"/><text class="tick" x="${at}" y="${bottom + 18}" text-anchor="middle">${escapeHtml(format(tick))}</text>`;
  });
  const lines = shown.map(({ name, member }, i) => drawRow(name, member, top + i * row + row / 2, x));
  return `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}">${grid.join('')}${lines.join('')}</svg>`;
}

function drawRow(name: string, { min, max, text }: Member, y: number, x: (value: number) => number): string {
  const label = name.length > 26 ? `${name.slice(0, 25)}…` : name;
  const start = min === null ? left : x(min);
  const end = max === null ? width - right : x(max);
  const parts = [`<text class="label" x="${left - 12}" y="${y + 4}" text-anchor="end">${escapeHtml(label)}</text>`];
  if (start !== end) parts.push(`<line class="range" x1="${start}" y1="${y}" x2="${end}" y2="${y}"/>`);
  if (min === null) parts.push(`<path class="arrow" d="M${left + 7} ${y - 5} L${left} ${y} L${left + 7} ${y + 5}"/>`);
  if (max === null)
    parts.push(
      `<path class="arrow" d="M${width - right - 7} ${y - 5} L${width - right} ${y} L${width - right - 7} ${y + 5}"/>`,
    );
  if (min !== null) parts.push(`<circle class="dot" cx="${start}" cy="${y}" r="5"/>`);
  if (max !== null && max !== min) parts.push(`<circle class="dot" cx="${end}" cy="${y}" r="5"/>`);
  return `<g><title>${escapeHtml(`${name}: ${text}`)}</title>${parts.join('')}</g>`;
}

/** Three to seven round values that hold a span: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough)!;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
