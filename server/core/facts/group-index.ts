import { type Claim, inOrder } from '../claims/claim';
import { type Group, groupAgreeing, joins } from './groups';
import type { LinkGraph } from './link-graph';
import { Parts } from './parts';

/**
 * The groups of all claims. Claims that no joining link binds, directly or through others, are never in one group; so a
 * change groups again only what such links bind to the claims that it touched. A group whose claims and links stay as
 * they are stays the same value.
 */
export class GroupIndex {
  private readonly groupOf = new Map<Claim, Group>();
  private readonly parts: Parts<Claim, void>;

  constructor(graph: LinkGraph) {
    this.parts = new Parts(
      (claim) => [joins(claim, graph)],
      (claims) => {
        for (const group of groupAgreeing([...claims].sort(inOrder), graph))
          for (const claim of group.claims) this.groupOf.set(claim, group);
      },
    );
  }

  /**
   * @param gone claims that are no more
   * @param touched claims that are new or whose links may have changed
   */
  change(gone: readonly Claim[], touched: Iterable<Claim>): void {
    for (const claim of gone) this.groupOf.delete(claim);
    this.parts.change(gone, touched);
  }

  /** The groups of claims, in the order of the claims. */
  groupsOf(claims: readonly Claim[]): Group[] {
    return [...new Set(claims.map((claim) => this.groupOf.get(claim)!))];
  }
}
