import { describe } from 'node:test';
import { startWeb } from './editors';
import { showsProblems } from './problems';

describe('problems in the web entry', () => showsProblems(() => startWeb({ sources: 'test/fixtures/cableway' })));
