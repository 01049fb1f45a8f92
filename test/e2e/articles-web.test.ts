import { describe } from 'node:test';
import { worksInArticles } from './articles';
import { startWeb } from './editors';

const options = { sources: 'test/fixtures/harbour' } as const;
describe('articles in the web entry', () => worksInArticles(() => startWeb(options)));
