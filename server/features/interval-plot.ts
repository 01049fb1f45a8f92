import type { Hedge } from '../core/values';
import type { Appearance } from '../protocol';

/** One source's value; a `null` bound is an open end. */
export interface PlotRow {
  readonly label: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  /** The passage that the plot is shown for. */
  readonly here: boolean;
}

interface Colours {
  readonly text: string;
  readonly line: string;
  readonly mark: string;
  readonly here: string;
}

const colours: Readonly<Record<Appearance, Colours>> = {
  light: { text: '#3b3b3b', line: '#d0d0d0', mark: '#5f6a79', here: '#005fb8' },
  dark: { text: '#cccccc', line: '#4a4a4a', mark: '#9aa5b4', here: '#4daafc' },
  'contrast-light': { text: '#000000', line: '#6e6e6e', mark: '#292929', here: '#0f4a85' },
  'contrast-dark': { text: '#ffffff', line: '#9e9e9e', mark: '#ffffff', here: '#f38518' },
};

// Pixels.
const width = 380;
const labels = 120;
const right = 16;
const rowHeight = 20;
const axisHeight = 22;
/** More rows than this are left out of the drawing; the table has them all. */
const mostRows = 12;

/**
 * Draws the values of several sources on one axis, one row each: a dot for a value, a ring for an approximate one, a
 * bar for a range, an arrow for an open end.
 * @param tick words for a value on the axis
 * @returns an SVG image, or null when there is nothing to compare
 */
export function intervalPlot(
  rows: readonly PlotRow[],
  tick: (value: number) => string,
  appearance: Appearance,
): Plot | null {
  const shown = rows.filter(({ min, max }) => min !== null || max !== null).slice(0, mostRows);
  const bounds = shown.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (shown.length < 2 || !(high > low)) return null;
  const ticks = roundTicks(low, high);
  const [from, to] = [ticks[0], ticks[ticks.length - 1]];
  const x = (value: number) => round(labels + ((value - from) / (to - from)) * (width - labels - right));
  const height = shown.length * rowHeight + axisHeight;
  const palette = colours[appearance];
  const parts = [
    ...ticks.flatMap((value) => axisTick(x(value), tick(value), height, palette)),
    ...shown.flatMap((row, i) => drawRow(row, i * rowHeight + rowHeight / 2, x, palette)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">${parts.join('')}</svg>`;
  return { svg, width, height };
}

export interface Plot {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG as the address of an image. */
export const imageUri = (svg: string): string =>
  `data:image/svg+xml;base64,${btoa(Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte)).join(''))}`;

/** Three to seven round values that enclose a span: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function axisTick(x: number, words: string, height: number, palette: Colours): string[] {
  const bottom = height - axisHeight;
  return [
    `<line x1="${x}" y1="0" x2="${x}" y2="${bottom}" stroke="${palette.line}"/>`,
    `<text x="${x}" y="${bottom + 14}" text-anchor="middle" fill="${palette.text}">${escapeXml(words)}</text>`,
  ];
}

function drawRow(
  { label, min, max, hedge, here }: PlotRow,
  y: number,
  x: (value: number) => number,
  palette: Colours,
): string[] {
  const colour = here ? palette.here : palette.mark;
  const name = label.length > 18 ? `${label.slice(0, 17)}…` : label;
  const text = `<text x="${labels - 12}" y="${y + 4}" text-anchor="end" fill="${palette.text}"${here ? ' font-weight="bold"' : ''}>${here ? '▸ ' : ''}${escapeXml(name)}</text>`;
  if (min === null || max === null) return [text, ...arrow(min, max, y, x, colour)];
  if (min !== max)
    return [
      text,
      `<line x1="${x(min)}" y1="${y}" x2="${x(max)}" y2="${y}" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`,
    ];
  const ring = hedge === 'approx' || hedge === 'vague';
  return [
    text,
    `<circle cx="${x(min)}" cy="${y}" r="4.5" stroke="${colour}" stroke-width="2" fill="${ring ? 'none' : colour}"/>`,
  ];
}

/** From the known bound to the edge of the drawing on the open side. */
function arrow(
  min: number | null,
  max: number | null,
  y: number,
  x: (value: number) => number,
  colour: string,
): string[] {
  const start = x((min ?? max)!);
  const end = min !== null ? width - right / 2 : labels - 6;
  const back = min !== null ? end - 6 : end + 6;
  return [
    `<line x1="${start}" y1="${y}" x2="${end}" y2="${y}" stroke="${colour}" stroke-width="2"/>`,
    `<path d="M${back} ${y - 4}L${end} ${y}L${back} ${y + 4}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    `<circle cx="${start}" cy="${y}" r="3" fill="${colour}"/>`,
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
