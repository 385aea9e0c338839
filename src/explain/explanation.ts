import type { Finding } from '../finding.ts'
import type { Direction } from '../fleet/types.ts'
import type { ChainOutcome, Verdict } from '../fleet/verdict.ts'
import type { CosmosKind } from '../schema/kinds.ts'

// What is known of one object, as plain data: the text shows it, and --json prints it as it is.

/** The first character of what is meant, in a file. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** An object that an explanation names, at its name. */
export interface Mention extends Spot {
  readonly kind: string
  readonly namespace: string
  readonly name: string
  /** There for an object of which nothing but the name is known. */
  readonly nameOnly?: true
}

export interface Explanation {
  readonly version: 1
  readonly object: Mention
  /** True for an object that is resolved against and never reported on. */
  readonly isContext: boolean
  /** True for an object that was deleted and waits for its finalizers. */
  readonly isTerminating: boolean
  /** Why only the name is known; absent for an object that the API server would accept. */
  readonly nameOnly?: string
  readonly facts?: Facts
  readonly findings: readonly FindingFacts[]
}

export type FindingFacts = Pick<Finding, 'rule' | 'severity' | 'rejected' | 'message' | 'path'> & Spot

export type Facts = RouterFacts | PeerFacts | PolicyFacts | AdvertisementFacts | VrfFacts | VpcFacts | AttachmentFacts

interface FactsOf<K extends CosmosKind> {
  readonly kind: K
}

export interface RouterFacts extends FactsOf<'BGPRouter'> {
  /** The node. */
  readonly target: { readonly kind: string; readonly name: string }
  readonly localASN: number
  readonly routerID: string
  readonly roles: readonly string[]
  readonly families: readonly string[]
  readonly sessions: readonly SessionFacts[]
  /** False where an object that is refused, or that binds to no router, may add to this. */
  readonly isComplete: boolean
  readonly policies: readonly PolicyInForce[]
  readonly advertisements: readonly RouterAdvertisement[]
  readonly vrfs: readonly RouterVrf[]
}

/** A session on one router. */
export interface SessionFacts {
  readonly peer: Mention
  readonly router: Mention
  readonly type: 'iBGP' | 'eBGP'
  readonly localASN: number
  readonly peerASN: number
  readonly address: string
  /** Those that the peer lists and the router activates. */
  readonly families: readonly string[]
  readonly timers: SessionTimers
  readonly farEnd: FarEndFacts
  readonly import: ChainFacts
  readonly export: ChainFacts
}

export interface SessionTimers {
  readonly hold: string
  readonly keepalive: string
  /** False where the times of the other end are not known, so that these are those of this end. */
  readonly isNegotiated: boolean
  /** How long BFD takes to notice a failure; absent without BFD. */
  readonly bfdDetection?: string
}

export type FarEndFacts =
  | { readonly state: 'not proven'; readonly why: string }
  | { readonly state: 'own node'; readonly node: string }
  | {
      readonly state: 'proven'
      readonly node: string
      /** The advertisement of the address. */
      readonly proof: Mention
      /** The routers of the node that activate one of the families. */
      readonly routers: readonly Mention[]
      /** Their peers towards this end. */
      readonly peers: readonly Mention[]
    }

/** The policies in force in one direction. */
export interface ChainFacts {
  readonly routeMap?: RouteMapFacts
  readonly policies: readonly PolicyVerdicts[]
  /** What they do together. */
  readonly families: readonly { readonly family: string; readonly outcome: ChainOutcome }[]
  /** What it means that there is no policy, or why it is not known which ones are in force. */
  readonly meaning?: string
}

export interface RouteMapFacts {
  readonly name: string
  readonly state: 'in force' | 'missing' | 'known by name only' | 'of the other direction'
}

export interface FamilyVerdict extends Verdict {
  readonly family: string
}

export interface PolicyVerdicts extends Mention {
  readonly families: readonly FamilyVerdict[]
}

export interface PolicyInForce extends PolicyVerdicts {
  readonly direction: Direction
  /** How many of the sessions it filters. */
  readonly sessions: number
}

export interface RouterAdvertisement extends Mention {
  readonly family: string
  readonly origins: readonly string[]
}

export interface RouterVrf extends Mention {
  readonly routeDistinguisher: string
  readonly imports: readonly string[]
  readonly exports: readonly string[]
}

/** How an object finds its routers. */
export type BindingFacts =
  | { readonly by: 'routerRef'; readonly name: string; readonly routers: readonly Mention[] }
  | {
      readonly by: 'routerSelector'
      readonly requirements: readonly RequirementFacts[]
      /** Why nobody can evaluate the selector. */
      readonly problems: readonly string[]
      /** How many routers the namespace has. */
      readonly among: number
      readonly routers: readonly Mention[]
    }

export interface RequirementFacts {
  readonly text: string
  /** How many routers of the namespace meet it. */
  readonly met: number
}

export interface PeerFacts extends FactsOf<'BGPPeer'> {
  readonly address: string
  readonly peerASN: number
  readonly families: readonly string[]
  readonly binding: BindingFacts
  readonly routeMaps: readonly PeerRouteMap[]
  readonly sessions: readonly SessionFacts[]
}

export interface PeerRouteMap extends RouteMapFacts {
  readonly direction: Direction
  /** Absent for a policy that is missing. */
  readonly policy?: Mention
}

export interface PolicyFacts extends FactsOf<'BGPPolicy'> {
  readonly direction: Direction
  readonly binding: BindingFacts
  /** The fields that name it. Where there are some, it applies there only. */
  readonly namedBy: readonly Naming[]
  readonly sessions: readonly SessionGroup[]
  /** False where an object that is refused, or that binds to no router, may add to this. */
  readonly isComplete: boolean
  readonly terms: readonly TermFacts[]
  readonly families: readonly FamilyVerdict[]
}

export interface Naming extends Mention {
  readonly path: string
}

/** Sessions that differ in nothing that decides over them. */
export interface SessionGroup {
  readonly type: 'iBGP' | 'eBGP'
  readonly families: readonly string[]
  /** Each of the peers has a session on each of the routers, but for one that leads to the router's own node. */
  readonly peers: readonly Mention[]
  readonly routers: readonly Mention[]
}

export interface TermFacts extends Spot {
  readonly sequence: number
  readonly action: 'permit' | 'deny'
  /** The fields of the match that are conditions, apart from addressFamilies. */
  readonly conditions: readonly string[]
  /** The families of which it takes routes, all or those that meet the conditions; none where it is never reached. */
  readonly families: readonly { readonly family: string; readonly takes: 'all' | 'some' }[]
  /** The fields of `set` that change something. */
  readonly sets: readonly string[]
  /** The sequence of an earlier term that takes everything that this one matches. */
  readonly coveredBy?: number
}

export interface AdvertisementFacts extends FactsOf<'BGPAdvertisement'> {
  readonly routerRef: string
  /** Absent for a router that is missing. */
  readonly router?: Mention
  readonly family: string
  /** False where the router does not activate the family. */
  readonly isActivated: boolean
  /** The prefixes, and other sources of routes. */
  readonly origins: readonly string[]
  readonly communities: readonly string[]
  readonly localPreference?: number
  readonly policyRef?: string
  /** What policyRef filters, before any session does. */
  readonly filter?: PolicyPassed
  /** One for each sort of peer. */
  readonly sessions: readonly AdvertisedOn[]
  /** False where an object that is refused, or that binds to no router, may add to this. */
  readonly isComplete: boolean
}

/** Sessions of the router of an advertisement. */
export interface AdvertisedOn {
  readonly type: 'iBGP' | 'eBGP'
  /** False for sessions without the family, on which the routes never go out. */
  readonly carriesFamily: boolean
  readonly peers: readonly Mention[]
  readonly export: Passage
  /** Where the routes arrive, as far as that is proven: one for all to which the same policies apply. */
  readonly arrivals: readonly Arrival[]
  /** How many of the sessions have no other end that is proven and has a peer. */
  readonly unproven: number
}

/** What the routes of an advertisement meet in one direction of a session. */
export interface Passage {
  /** What the policies in force do to the family together. */
  readonly outcome: ChainOutcome
  readonly meaning?: string
  readonly policies: readonly PolicyPassed[]
}

export interface Arrival {
  /** The peers at the other ends. */
  readonly peers: readonly Mention[]
  readonly import: Passage
}

/** A policy that routes of an advertisement meet. */
export interface PolicyPassed extends Mention {
  readonly verdict: FamilyVerdict
  readonly prefixes: readonly PrefixDecision[]
}

export interface PrefixDecision {
  readonly prefix: string
  readonly outcome: 'permitted' | 'denied' | 'depends' | 'undecided'
  /** The sequence of the first term that may take it. */
  readonly term?: number
}

export interface VrfFacts extends FactsOf<'BGPVRFInstance'> {
  readonly routeDistinguisher: string
  readonly binding: BindingFacts
  readonly imports: readonly TargetFacts[]
  readonly exports: readonly TargetFacts[]
  /** False where a VRF or an advertisement that is refused may add to this. */
  readonly isComplete: boolean
}

/** A route target, and who exports what it imports, or imports what it exports. */
export interface TargetFacts {
  readonly target: string
  readonly others: readonly Mention[]
}

export interface VpcFacts extends FactsOf<'VPC'> {
  readonly networks: readonly NetworkFacts[]
  readonly attachments: readonly VpcAttachment[]
  /** False where an attachment that is refused may add to this. */
  readonly isComplete: boolean
}

export interface NetworkFacts extends Spot {
  readonly network: string
  /** How many addresses of attachments lie in it. */
  readonly addresses: number
  readonly overlaps: readonly Overlap[]
}

/** A network of this VPC or of another one of the namespace. */
export interface Overlap extends Mention {
  /** Such as `lies in 10.0.0.0/8`. */
  readonly relation: string
}

export interface VpcAttachment extends Mention {
  readonly addresses: readonly string[]
}

export interface AttachmentFacts extends FactsOf<'VPCAttachment'> {
  readonly vpcRef: string
  /** Absent for a VPC that is missing. */
  readonly vpc?: Mention
  readonly interfaceName: string
  readonly addresses: readonly AddressFacts[]
  readonly workloads: readonly WorkloadFacts[]
}

export interface AddressFacts {
  readonly address: string
  /** The network of the VPC that holds it. */
  readonly network?: { readonly network: string } & Spot
  /** The other attachments of the VPC that have the address. */
  readonly sharedWith: readonly Mention[]
}

/** What runs pods that use the attachment. */
export interface WorkloadFacts extends Mention {
  /** The other attachments of the pods, with their interfaces. */
  readonly others: readonly (Mention & { readonly interfaceName?: string })[]
}
