import type { Fleet } from './fleet.ts'
import {
  areReversePeersKnown,
  type ProvenPeer,
  type ProvenSession,
  provenPeers,
  sessionsByTrait,
  type Trait,
} from './proven-session.ts'
import { compareNames, type Peer } from './types.ts'

/** A session whose two ends do not fit. */
export interface Disagreement {
  readonly session: ProvenSession
  /** The peer at the other end. */
  readonly partner: Peer
}

/** How one property of the two ends of a session is compared. */
export interface Comparison {
  /** What is compared of each peer. */
  readonly trait: Trait
  /** The peers at the other end with which a session may fit; none for a session that is not compared. */
  partnersOf(session: ProvenSession): readonly Peer[]
  fits(session: ProvenSession, partner: Peer): boolean
}

/** What a comparison says of all sessions of a peer. */
interface Standing {
  readonly peer: Peer
  readonly conflicts: readonly Disagreement[]
  /** How many more sessions do not fit than do. */
  readonly excess: number
}

/**
 * Sessions whose ends do not fit, one a peer, at the end that is to blame: where one of the two has most of its
 * sessions in conflict, it is that one, so that one slip in a mesh is one finding; otherwise the first by name.
 */
export function* disagreements(fleet: Fleet, comparison: Comparison): Generator<Disagreement> {
  const standings = new Map<Peer, Standing>()
  for (const proven of provenPeers(fleet).values()) {
    const standing = standingOf(fleet, proven, comparison)
    if (standing !== undefined) standings.set(proven.peer, standing)
  }
  for (const here of standings.values()) {
    const blamed = here.conflicts.find(({ partner }) => isToBlame(here, standings.get(partner)))
    if (blamed !== undefined) yield blamed
  }
}

/** Undefined for a peer without conflicts: hardly one has any. */
function standingOf(fleet: Fleet, proven: ProvenPeer, comparison: Comparison): Standing | undefined {
  let conflicts: readonly Disagreement[] | undefined
  let excess = 0
  for (const session of sessionsByTrait(fleet, proven, comparison.trait)) {
    if (!areReversePeersKnown(fleet, session.farEnd)) continue
    const partners = comparison.partnersOf(session)
    const partner = partners[0]
    if (partner === undefined) continue
    const isFitting = partners.some((candidate) => comparison.fits(session, candidate))
    excess += isFitting ? -session.count : session.count
    if (!isFitting) conflicts = [...(conflicts ?? []), { session, partner }]
  }
  return conflicts && { peer: proven.peer, conflicts, excess }
}

function isToBlame(here: Standing, there: Standing | undefined): boolean {
  // What the other end does not report is reported here, and nothing is reported of the context.
  if (there === undefined || there.peer.isContext) return true
  if (here.excess !== there.excess) return here.excess > there.excess
  return compareNames(here.peer, there.peer) < 0
}
