// What the fit needs of the core, bundled on the fly.

export { readClaims } from '../../server/core/claims/read-claims';
export { differenceFeatures, pairsOf } from '../../server/core/facts/differences';
export { fittedTables } from '../../server/core/facts/fitted-tables';
export { groupAgreeing } from '../../server/core/facts/groups';
export { LinkGraph } from '../../server/core/facts/link-graph';
export { pairFeatures, pairOf } from '../../server/core/facts/pair-features';
export { StoryIndex } from '../../server/core/facts/story-index';
export { relateValues } from '../../server/core/facts/value-relation';
export { refineArticleDates } from '../../server/core/read/dates/story-dates';
export { readDocument } from '../../server/core/read/reading';
export { loadLanguages } from '../../server/languages/languages';
export { loadTopics, mentionFinder } from './labelled-topics';
export { measure, show, tally } from './measures';
