import { describe } from 'node:test';
import { startWeb } from './editors';
import { readsTheSeeds } from './reading';

describe('web entry', () => readsTheSeeds(startWeb));
