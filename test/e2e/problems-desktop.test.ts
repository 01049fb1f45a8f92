import { describe } from 'node:test';
import { startDesktop } from './editors';
import { showsProblems } from './problems';

describe('problems in the desktop entry', () =>
  showsProblems(() => startDesktop({ sources: 'test/fixtures/cableway' })));
