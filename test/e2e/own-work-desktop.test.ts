import { describe } from 'node:test';
import { startDesktop } from './editors';
import { worksOnTheStory } from './own-work';

describe('own work in the desktop entry', () => worksOnTheStory(() => startDesktop({ sources: 'test/fixtures/fire' })));
