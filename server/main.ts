// One bundle for both hosts, so that the package holds the core once. The parts that only one host can load are
// imported when it is known which one this is, before any message can come in.
if ('importScripts' in globalThis) import('./browser');
else import('./node');
