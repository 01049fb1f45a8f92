import { describe } from 'node:test';
import { startWeb } from './editors';
import { worksOnTheStory } from './own-work';

describe('own work in the web entry', () => worksOnTheStory(() => startWeb({ sources: 'test/fixtures/fire' })));
