import type { CertaintyTables } from './certainty-tables';

export const fittedTables: CertaintyTables = {
  figureAgree: {
    bias: -2,
    headSame: 1.5,
    headDiffers: -2,
    nearWords: 4,
    sharedWeight: 1,
    namesShared: 0.8,
    digits: 1,
    changeDiffers: -3,
  },
  figureDiffer: {
    bias: -6,
    headSame: 1,
    headDiffers: -3,
    nearWords: 6,
    sharedWeight: 1,
    namesShared: 0.8,
    logRatio: -0.5,
    changeDiffers: -3,
  },
  dateAgree: { bias: -3, nearWords: 4, sharedWeight: 1, namesShared: 0.8, dayGrain: 0.5 },
  dateDiffer: { bias: -7, nearWords: 7, sharedWeight: 1, namesShared: 0.5 },
  difference: {
    bias: 0,
    best: 1,
    togetherElsewhere: -1.5,
    rivalMargin: 0.3,
    parallel: 2,
  },
};
