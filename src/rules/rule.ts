import type { Fix, Location, Severity } from '../finding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import type { WorkloadKind } from '../fleet/foreign.ts'
import type { Resource } from '../fleet/types.ts'
import type { JudgedComment } from '../ignore-comment.ts'
import type { ManifestObject } from '../manifest/object.ts'
import type { Origin, Place } from '../manifest/place.ts'
import type { Document } from '../manifest/stream.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import type { ServedObject } from '../schema/served.ts'

/** One mistake that a rule found, still without its place in the text. */
export interface Report {
  /** What is wrong, against whom, and what to do: one sentence in lower case without a full stop. */
  readonly message: string
  readonly at: Place
  /** The field that the API server names, where it is less exact than `at`. */
  readonly field?: string
  readonly related?: readonly RelatedPlace[]
  /** What --fix writes at `at`. */
  readonly fix?: Fix
}

export interface RelatedPlace {
  readonly message: string
  readonly at: Place
}

/** The groups of the catalogue, in its order. */
export const GROUPS = [
  'verdict',
  'input',
  'references',
  'routers',
  'peers',
  'sessions',
  'timers and bfd',
  'authentication',
  'advertisements',
  'communities',
  'policies',
  'vrfs',
  'vpcs',
  'attachments',
  'changes',
] as const

/** What a rule is, apart from how it checks. */
export interface RuleFacts {
  /** Stable name: of the file of the rule, of its fixtures, of its section in docs/rules.md. */
  readonly id: string
  readonly group: (typeof GROUPS)[number]
  /** The kinds of the objects that it looks at. */
  readonly kinds: readonly (CosmosKind | WorkloadKind)[]
  readonly severity: Severity
  /** The mistake, in one line. */
  readonly summary: string
  /** What breaks because of it. */
  readonly why: string
  /** RFC section, registry, or measured server behaviour. */
  readonly source: string
  /** How to mend it. */
  readonly fix: string
  /**
   * Whether its reports have fixes, all or some of them: safe ones, which change neither what the network does nor what
   * is known of it, or others, which guess. `--fix` makes the safe ones only.
   */
  readonly autofix?: 'safe' | 'unsafe'
}

/** Judges the text of a document that has problems. */
export interface DocumentRule extends RuleFacts {
  readonly scope: 'document'
  check(document: Document, origin: Origin): Iterable<Report>
}

/** Judges an object that is meant for the Cosmos API, which serves no such kind. */
export interface UnservedRule extends RuleFacts {
  readonly scope: 'unserved'
  check(object: ManifestObject, origin: Origin): Iterable<Report>
}

/** Judges an object as the API server does. */
export interface ServedRule extends RuleFacts {
  readonly scope: 'served'
  check(object: ServedObject): Iterable<Report>
}

/** Takes what a rule finds. */
export type Reporter = (report: Report) => void

/**
 * Judges one object of its kinds that the server would accept. Most objects have nothing to report, and a function costs
 * them less than a generator.
 */
export interface ResourceRule<K extends CosmosKind = CosmosKind> extends RuleFacts {
  readonly scope: 'resource'
  readonly kinds: readonly K[]
  check(resource: { [P in K]: Resource<P> }[K], report: Reporter): void
}

/** Judges the objects together. */
export interface FleetRule extends RuleFacts {
  readonly scope: 'fleet'
  /** `before` is there when a change is judged, and tells only what to say of a finding. */
  check(fleet: Fleet, before?: Fleet): Iterable<Report>
}

/** Judges what a change makes of the objects together. */
export interface ChangeRule extends RuleFacts {
  readonly scope: 'change'
  /**
   * A place that is reported must be one of `after`. What is found out about a fleet is kept for one at a time, so first
   * ask for all of `before`, then of `after`.
   */
  check(before: Fleet, after: Fleet): Iterable<Report>
}

/** Judges a comment that asks to leave out what other rules find. */
export interface IgnoreRule extends RuleFacts {
  readonly scope: 'ignore'
  check(comment: JudgedComment): Iterable<CommentReport>
}

/** A mistake in a comment. */
export interface CommentReport {
  readonly message: string
  readonly at: Location
  readonly fix?: Fix
}

export type Rule = DocumentRule | UnservedRule | ServedRule | ResourceRule | FleetRule | ChangeRule | IgnoreRule

/** Only these rules say that the API server would refuse an object. */
export function isVerdict(rule: Rule): boolean {
  return rule.group === 'verdict'
}
