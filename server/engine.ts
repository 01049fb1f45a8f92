import { setFlagsFromString } from 'node:v8';

/**
 * How much code a function must have run, in bytes, before V8 compiles it with its optimising compiler; V8's own 132 KB
 * suit a page of the web. A folder is read and judged in a few seconds, in which that compiler took a third of all
 * processor time and gave back less (200 press articles, `recoupe check`: 11.6 s of processor time so, 7.7 s with this).
 */
const interruptBudget = 600_000;

setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
