import { type Claim, inOrder } from '../claims/claim';
import { type Group, groupAgreeing, joins } from './groups';
import type { LinkGraph } from './link-graph';
import { type Change, Parts } from './parts';

/**
 * The groups of all claims. Claims that no joining link binds, directly or through others, are never in one group; so a
 * change groups again only what such links bind to the claims that it touched. A group whose claims and links stay as
 * they are stays the same value.
 */
export class GroupIndex {
  private readonly groups = new Map<Claim, Group>();
  private touched: ReadonlySet<Claim> = new Set();
  private readonly parts: Parts<Claim, readonly Group[]>;

  constructor(graph: LinkGraph) {
    this.parts = new Parts(
      (claim) => [joins(claim, graph)],
      (claims): readonly Group[] =>
        groupAgreeing([...claims].sort(inOrder), graph).map((group) => this.unchanged(group) ?? group),
    );
  }

  /**
   * @param gone claims that are no more
   * @param touched claims that are new or whose links may have changed
   * @returns the groups that are no more, and the new ones
   */
  change(gone: readonly Claim[], touched: ReadonlySet<Claim>): Change<Group> {
    this.touched = touched;
    const { former, told } = this.parts.change(gone, touched);
    const before = new Set(former.flat());
    const fresh = told.flat().filter((group) => !before.delete(group));
    for (const claim of gone) this.groups.delete(claim);
    for (const group of fresh) for (const claim of group.claims) this.groups.set(claim, group);
    return { former: [...before], told: fresh };
  }

  groupOf(claim: Claim): Group {
    return this.groups.get(claim)!;
  }

  /** The former group of the same claims, if nothing touched them. */
  private unchanged({ claims }: Group): Group | undefined {
    const before = this.groups.get(claims[0]!);
    const same =
      before?.claims.length === claims.length &&
      claims.every((claim, index) => claim === before.claims[index] && !this.touched.has(claim));
    return same ? before : undefined;
  }
}
