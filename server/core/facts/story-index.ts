import type { Languages } from '../language';
import type { Reading, Story } from '../values';
import { joinNames } from './entities';

/** The one mutable index: the readings of a set of documents, and the story that they tell together. */
export class StoryIndex {
  private readonly readings = new Map<string, Reading>();
  private current: Story | null = null;

  constructor(readonly languages: Languages) {}

  /** Adds a document or replaces the one of the same path. */
  replace(reading: Reading): void {
    this.readings.set(reading.path, reading);
    this.current = null;
  }

  /** Forgets a document; unknown paths are ignored. */
  remove(path: string): void {
    if (this.readings.delete(path)) this.current = null;
  }

  reading(path: string): Reading | undefined {
    return this.readings.get(path);
  }

  /** Everything known at this moment. The same value is returned until a document changes. */
  story(): Story {
    this.current ??= tell([...this.readings.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
    return this.current;
  }
}

function tell(readings: readonly Reading[]): Story {
  return { readings, entities: joinNames(readings), facts: [], possible: [], findings: [] };
}
