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

/** A drawing without colours: its classes are `grid`, `tick`, `label`, `dot`, `ring`, `range`, `arrow`, and `here` for a row. */
export interface Plot {
  /** SVG elements. */
  readonly parts: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels for the whole and for the names before the axis. */
export interface PlotSize {
  readonly width: number;
  readonly labels: number;
}

// Pixels.
const hoverSize: PlotSize = { width: 380, labels: 120 };
const right = 16;
const rowHeight = 20;
const axisHeight = 22;
/** More rows than this are left out of the drawing; the table has them all. */
const mostRows = 12;

/**
 * Draws the values of several sources on one axis, one row each: a dot for a value, a ring for an approximate one, a
 * bar for a range, an arrow for an open end. Vague words ("thousands") name no interval, and would squeeze the others.
 * @param tick words for a value on the axis
 * @returns null when there is nothing to compare
 */
export function intervalPlot(
  rows: readonly PlotRow[],
  tick: (value: number) => string,
  { width, labels }: PlotSize = hoverSize,
): Plot | null {
  const shown = rows
    .filter(({ min, max, hedge }) => hedge !== 'vague' && (min !== null || max !== null))
    .slice(0, mostRows);
  const bounds = shown.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (shown.length < 2 || !(high > low)) return null;
  const ticks = roundTicks(low, high);
  const [from, to] = [ticks[0], ticks[ticks.length - 1]];
  const axis: Axis = {
    start: labels,
    end: width - right,
    x: (value) => round(labels + ((value - from) / (to - from)) * (width - labels - right)),
  };
  const bottom = shown.length * rowHeight;
  const parts = [
    ...ticks.map((value) => axisTick(axis.x(value), tick(value), bottom)),
    ...shown.map((row, i) => drawRow(row, i * rowHeight + rowHeight / 2, axis)),
  ];
  return { parts: parts.join(''), width, height: bottom + axisHeight };
}

interface Axis {
  readonly start: number;
  readonly end: number;
  /** Where a value stands. */
  x(value: number): number;
}

/** Three to seven round values that enclose a span: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

const axisTick = (x: number, words: string, bottom: number): string =>
  `<line class="grid" x1="${x}" y1="0" x2="${x}" y2="${bottom}"/>` +
  `<text class="tick" x="${x}" y="${bottom + 14}" text-anchor="middle">${escapeXml(words)}</text>`;

function drawRow({ label, min, max, hedge, here }: PlotRow, y: number, axis: Axis): string {
  const most = Math.floor((axis.start - 12) / 6);
  const name = label.length > most ? `${label.slice(0, most - 1)}…` : label;
  const text = `<text class="label" x="${axis.start - 12}" y="${y + 4}" text-anchor="end">${here ? '▸ ' : ''}${escapeXml(name)}</text>`;
  return `<g${here ? ' class="here"' : ''}>${text}${drawValue(min, max, hedge, y, axis)}</g>`;
}

function drawValue(min: number | null, max: number | null, hedge: Hedge, y: number, axis: Axis): string {
  if (min === null || max === null) return arrow(min, max, y, axis);
  if (min !== max) return `<line class="range" x1="${axis.x(min)}" y1="${y}" x2="${axis.x(max)}" y2="${y}"/>`;
  const about = hedge === 'approx';
  return `<circle class="${about ? 'ring' : 'dot'}" cx="${axis.x(min)}" cy="${y}" r="4.5"/>`;
}

/** From the known bound to the edge of the drawing on the open side. */
function arrow(min: number | null, max: number | null, y: number, axis: Axis): string {
  const start = axis.x((min ?? max)!);
  const end = min !== null ? axis.end + right / 2 : axis.start - 6;
  const back = min !== null ? end - 6 : end + 6;
  return (
    `<path class="arrow" d="M${start} ${y}H${end}M${back} ${y - 4}L${end} ${y}L${back} ${y + 4}"/>` +
    `<circle class="dot" cx="${start}" cy="${y}" r="3"/>`
  );
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

/** A drawing as the address of an image, in the colours of a theme. */
export function plotImage(plot: Plot, appearance: Appearance): string {
  const { text, line, mark, here } = colours[appearance];
  const shapes = (group: string, colour: string) =>
    `${group} .dot{fill:${colour}}${group} .ring,${group} .arrow,${group} .range{stroke:${colour}}`;
  const style = `text{fill:${text};font:11px system-ui,sans-serif}.grid{stroke:${line}}.ring,.arrow{fill:none;stroke-width:2}.range{stroke-width:6;stroke-linecap:round}.here text{font-weight:bold}${shapes('g', mark)}${shapes('.here', here)}`;
  const svg = svgElement(plot, `xmlns="http://www.w3.org/2000/svg"`, `<style>${style}</style>`);
  const bytes = Array.from(new TextEncoder().encode(svg), (byte) => String.fromCharCode(byte));
  return `data:image/svg+xml;base64,${btoa(bytes.join(''))}`;
}

/** A drawing as an element of a page, which gives it its colours. */
export const plotElement = (plot: Plot, title: string): string =>
  svgElement(plot, `class="plot" role="img" aria-label="${escapeXml(title)}"`);

const svgElement = ({ parts, width, height }: Plot, attributes: string, style = ''): string =>
  `<svg ${attributes} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${style}${parts}</svg>`;

const round = (value: number) => Math.round(value * 10) / 10;

/** Text between the tags or in the attributes of SVG and HTML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
