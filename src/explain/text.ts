import { type Display, plural, visible } from '../report/report.ts'
import { COLOURS, paintFor, wrap } from '../report/text.ts'
import type {
  AddressFacts,
  AdvertisedOn,
  AdvertisementFacts,
  AttachmentFacts,
  BindingFacts,
  ChainFacts,
  Explanation,
  Facts,
  FamilyVerdict,
  FarEndFacts,
  FindingFacts,
  NetworkFacts,
  Passage,
  PeerFacts,
  PeerRouteMap,
  PolicyFacts,
  PolicyPassed,
  RouterFacts,
  SessionFacts,
  SessionGroup,
  SessionTimers,
  TargetFacts,
  TermFacts,
  VpcFacts,
  VrfFacts,
  WorkloadFacts,
} from './explanation.ts'
import {
  capped,
  type Lines,
  list,
  mentionLines,
  mentionTexts,
  named,
  type Page,
  type Row,
  rows,
  section,
  spotText,
  table,
} from './page.ts'

/** For people at a terminal. Of what there are many, the first ones and how many more. */
export function asText(explanation: Explanation, display: Display): string {
  const page = { width: display.width, namespace: explanation.object.namespace, paint: paintFor(display) }
  const sections = [
    ...heading(page, explanation),
    ...(explanation.facts === undefined ? [] : sectionsOf(page, explanation.facts)),
    section(page, 'Findings', explanation.findings, (finding) => findingLines(page, finding)),
  ]
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function heading({ paint }: Page, { object, isContext, isTerminating, nameOnly }: Explanation): readonly Lines[] {
  const { kind, namespace, name } = object
  const notes = [
    ...(isContext && nameOnly === undefined ? ['It is of the context, so nothing is reported on it.'] : []),
    ...(isTerminating ? ['It is being deleted.'] : []),
    ...(nameOnly === undefined ? [] : [`Only its name is known: ${nameOnly}.`]),
  ]
  return [[paint.bold(visible(`${kind}/${name} in namespace ${namespace}`)), `  ${spotText(object)}`, ...notes]]
}

function sectionsOf(page: Page, facts: Facts): readonly Lines[] {
  switch (facts.kind) {
    case 'BGPRouter':
      return routerSections(page, facts)
    case 'BGPPeer':
      return peerSections(page, facts)
    case 'BGPPolicy':
      return policySections(page, facts)
    case 'BGPAdvertisement':
      return advertisementSections(page, facts)
    case 'BGPVRFInstance':
      return vrfSections(page, facts)
    case 'VPC':
      return vpcSections(page, facts)
    case 'VPCAttachment':
      return attachmentSections(page, facts)
  }
}

function routerSections(page: Page, facts: RouterFacts): readonly Lines[] {
  const about = rows(page, 2, [
    ['target', `${facts.target.kind} "${facts.target.name}"`],
    ['AS', String(facts.localASN)],
    ['router ID', facts.routerID],
    ['roles', list(facts.roles)],
    ['families', list(facts.families)],
    ...incompleteRows(facts),
  ])
  return [
    about,
    section(page, 'Sessions', facts.sessions, (each) => [...mentionLines(page, each.peer), ...sessionRows(page, each)]),
    section(page, 'Policies in force', facts.policies, (each) => [
      ...mentionLines(page, each),
      ...rows(page, 4, [
        [each.direction, ...each.families.map(verdictText)],
        ['filters', plural(each.sessions, 'session')],
      ]),
    ]),
    section(page, 'Advertisements', facts.advertisements, (each) => [
      ...mentionLines(page, each),
      ...rows(page, 4, [[each.family, ...capped(each.origins)]]),
    ]),
    section(page, 'VRFs', facts.vrfs, (each) => [
      ...mentionLines(page, each),
      ...rows(page, 4, [
        ['distinguisher', each.routeDistinguisher],
        ['imports', list(each.imports)],
        ['exports', list(each.exports)],
      ]),
    ]),
  ]
}

function sessionRows(page: Page, session: SessionFacts): Lines {
  const { type, localASN, peerASN, address, families } = session
  return rows(page, 4, [
    [type, `from AS ${localASN} to AS ${peerASN} at ${address}`],
    ['families', families.length === 0 ? 'none, since the router activates none of those of the peer' : list(families)],
    ['timers', timersText(session.timers)],
    ['far end', ...farEndTexts(page, session.farEnd)],
    ['import', ...chainTexts(page, session.import)],
    ['export', ...chainTexts(page, session.export)],
  ])
}

function timersText({ hold, keepalive, isNegotiated, bfdDetection }: SessionTimers): string {
  const agreed = isNegotiated ? 'as both ends agree' : 'by this end alone'
  const bfd = bfdDetection === undefined ? '' : `; BFD notices a failure in ${bfdDetection}`
  return `hold ${hold}, keepalive ${keepalive}, ${agreed}${bfd}`
}

function farEndTexts(page: Page, farEnd: FarEndFacts): Lines {
  if (farEnd.state === 'not proven') return [`not proven: ${farEnd.why}`]
  if (farEnd.state === 'own node') return [`${farEnd.node}, on which the router itself runs, so it is no session`]
  const { node, proof, routers, peers } = farEnd
  return [
    `${node}, which advertises the address`,
    named(page, proof),
    ...(routers.length === 0 ? ['no router there activates the families'] : mentionTexts(page, routers)),
    ...(peers.length === 0 ? ['no peer there is known to be towards this node'] : mentionTexts(page, peers)),
  ]
}

function chainTexts(page: Page, { policies, families, meaning }: ChainFacts): Lines {
  if (families.length === 0) return ['nothing to filter']
  const outcomes = Array.from(new Set(families.map(({ outcome }) => outcome)), (outcome) => {
    const concerned = families.filter((each) => each.outcome === outcome).map(({ family }) => family)
    return `${list(concerned)}: ${outcome}${meaning === undefined ? '' : `: ${meaning}`}`
  })
  // What each policy does is news only where that is not what all do.
  const isPlain = policies.length === 1 && meaning === undefined
  const ofPolicies = policies.flatMap((policy) => [
    named(page, policy),
    ...(isPlain ? [] : policy.families.map(({ family, outcome }) => `by itself, ${family}: ${outcome}`)),
  ])
  return [...outcomes, ...ofPolicies, ...openTexts(policies.flatMap((policy) => policy.families))]
}

/** Said where no policy has a last word. */
function openTexts(verdicts: readonly FamilyVerdict[]): Lines {
  const closed = new Set(verdicts.filter(({ isOpen }) => !isOpen).map(({ family }) => family))
  const open = new Set(verdicts.map(({ family }) => family).filter((family) => !closed.has(family)))
  return Array.from(open, (family) => `no term says what becomes of the other ${family} routes`)
}

function verdictText(verdict: FamilyVerdict): string {
  return `${verdict.family}: ${outcomeText(verdict)}`
}

function peerSections(page: Page, facts: PeerFacts): readonly Lines[] {
  const about = rows(page, 2, [
    ['address', facts.address],
    ['AS', String(facts.peerASN)],
    ['families', list(facts.families)],
    ['routers', ...bindingTexts(page, facts.binding)],
    ...facts.routeMaps.map((each) => routeMapRow(page, each)),
  ])
  return [
    about,
    section(page, 'Sessions', facts.sessions, (each) => [
      ...mentionLines(page, each.router),
      ...sessionRows(page, each),
    ]),
  ]
}

function routeMapRow(page: Page, { direction, name, state, policy }: PeerRouteMap): Row {
  const texts = policy === undefined ? [] : [named(page, policy)]
  return [direction, ...texts, ...(state === 'in force' ? [] : [`the route map "${name}" is ${state}`])]
}

function bindingTexts(page: Page, binding: BindingFacts): Lines {
  const routers = mentionTexts(page, binding.routers)
  if (binding.by === 'routerRef') {
    return routers.length === 0 ? [`routerRef "${binding.name}" names none`] : ['by routerRef', ...routers]
  }
  const { requirements, problems, among } = binding
  const demands = requirements.map(({ text, met }) => `${text}: met by ${met} of ${among}`)
  const count = `by routerSelector, ${binding.routers.length} of ${among} in the namespace`
  return [count, ...(demands.length === 0 ? ['no requirement'] : demands), ...problems, ...routers]
}

function policySections(page: Page, facts: PolicyFacts): readonly Lines[] {
  const isNamed = facts.namedBy.length > 0
  const about = rows(page, 2, [
    ['direction', facts.direction],
    ['applies', isNamed ? 'only where it is named' : 'to all sessions of its routers, since nothing names it'],
    ['routers', ...bindingTexts(page, facts.binding)],
    ...facts.families.map((verdict): Row => [verdict.family, outcomeText(verdict)]),
    ...incompleteRows(facts),
  ])
  return [
    about,
    ['Terms', ...rows(page, 2, facts.terms.map(termRow))],
    section(page, 'Named by', facts.namedBy, (naming) => [...mentionLines(page, naming), `    ${naming.path}`]),
    section(page, 'Sorts of sessions', facts.sessions, (group) => sessionGroupLines(page, group)),
  ]
}

function outcomeText({ outcome, isOpen }: FamilyVerdict): string {
  return `${outcome}${isOpen ? '; no term says what becomes of the others' : ''}`
}

function termRow(term: TermFacts): Row {
  const { sequence, action, sets, coveredBy } = term
  const effect = sets.length === 0 ? '' : `; sets ${list(sets)}`
  const taken = coveredBy === undefined ? takenText(term) : `nothing, since term ${coveredBy} takes all that it matches`
  return [`${sequence} ${action}`, `${taken}${effect}`, spotText(term)]
}

function takenText({ families, conditions }: TermFacts): string {
  const names = list(families.map(({ family }) => family))
  if (families.length === 0) return 'nothing, since no route meets its conditions'
  return conditions.length === 0 ? `all of ${names}` : `what meets ${list(conditions)} of ${names}`
}

function sessionGroupLines(page: Page, { type, families, peers, routers }: SessionGroup): Lines {
  const carried = families.length === 0 ? 'no family' : list(families)
  return [
    `  ${type} with ${carried}`,
    ...rows(page, 4, [
      ['peers', ...mentionTexts(page, peers)],
      ['routers', ...mentionTexts(page, routers)],
    ]),
  ]
}

function advertisementSections(page: Page, facts: AdvertisementFacts): readonly Lines[] {
  const { router, family, isActivated, origins, communities, localPreference, policyRef, filter } = facts
  const unfound = `the policy "${policyRef}" is missing or refused`
  const about = rows(page, 2, [
    ['router', router === undefined ? `routerRef "${facts.routerRef}" names none` : named(page, router)],
    ['family', isActivated ? family : `${family}, which the router does not activate`],
    ['routes', ...capped(origins)],
    ...(communities.length === 0 ? [] : [['communities', ...capped(communities)] as const]),
    ...(localPreference === undefined ? [] : [['preference', String(localPreference)] as const]),
    ...(policyRef === undefined
      ? []
      : [['policyRef', ...(filter === undefined ? [unfound] : filterTexts(page, filter))] as const]),
    ...incompleteRows(facts),
  ])
  return [about, section(page, 'Goes out on', facts.sessions, (sessions) => advertisedLines(page, sessions))]
}

function advertisedLines(page: Page, { type, carriesFamily, peers, unproven, ...sessions }: AdvertisedOn): Lines {
  const all: Row[] = [['peers', ...mentionTexts(page, peers)]]
  if (!carriesFamily) all.push(['export', 'nothing, since the sessions do not carry the family'])
  else all.push(['export', ...passageTexts(page, sessions.export)])
  for (const arrival of sessions.arrivals) {
    all.push(['arrives at', ...mentionTexts(page, arrival.peers)], ['import', ...passageTexts(page, arrival.import)])
  }
  if (carriesFamily && unproven > 0)
    all.push(['beyond', `${plural(unproven, 'session')} whose other end is not proven`])
  return [`  ${plural(peers.length, `${type} session`)}`, ...rows(page, 4, all)]
}

function passageTexts(page: Page, { outcome, meaning, policies }: Passage): Lines {
  // What each policy does is news only where that is not what all do.
  const isPlain = policies.length === 1 && meaning === undefined
  const ofPolicies = policies.flatMap((policy) => [
    named(page, policy),
    ...(isPlain ? [] : [`by itself: ${policy.verdict.outcome}`]),
    ...capped(policy.prefixes.map(decisionText)),
  ])
  const open = openTexts(policies.map(({ verdict }) => verdict))
  return [`${outcome}${meaning === undefined ? '' : `: ${meaning}`}`, ...ofPolicies, ...open]
}

function filterTexts(page: Page, policy: PolicyPassed): Lines {
  return [outcomeText(policy.verdict), named(page, policy), ...capped(policy.prefixes.map(decisionText))]
}

function decisionText({ prefix, outcome, term }: PolicyPassed['prefixes'][number]): string {
  if (term === undefined) return `${prefix} is undecided: no term matches it`
  if (outcome === 'depends') return `${prefix} may be taken by term ${term}, which depends on more than the prefix`
  return `${prefix} is ${outcome} by term ${term}`
}

function vrfSections(page: Page, facts: VrfFacts): readonly Lines[] {
  const about = rows(page, 2, [
    ['distinguisher', facts.routeDistinguisher],
    ['routers', ...bindingTexts(page, facts.binding)],
    ...incompleteRows(facts),
  ])
  return [
    about,
    table(page, 'Imports', facts.imports, (target) => targetRow(page, target, 'nothing exports it')),
    table(page, 'Exports', facts.exports, (target) => targetRow(page, target, 'nothing imports it')),
  ]
}

function targetRow(page: Page, { target, others }: TargetFacts, otherwise: string): Row {
  return [target, ...(others.length === 0 ? [otherwise] : mentionTexts(page, others))]
}

/** A warning where not all is known. */
function incompleteRows({ isComplete }: { readonly isComplete: boolean }): readonly Row[] {
  return isComplete ? [] : [['note', 'an object that is refused or binds to nothing may add to this']]
}

function vpcSections(page: Page, facts: VpcFacts): readonly Lines[] {
  return [
    table(page, 'Networks', facts.networks, (network) => networkRow(page, network)),
    section(page, 'Attachments', facts.attachments, (each) => [
      ...mentionLines(page, each),
      ...rows(page, 4, [['addresses', ...each.addresses]]),
    ]),
    ...(facts.isComplete ? [] : [rows(page, 2, incompleteRows(facts))]),
  ]
}

function networkRow(page: Page, network: NetworkFacts): Row {
  const overlaps = network.overlaps.map((other) => `${other.relation} of ${named(page, other)}`)
  const addresses = plural(network.addresses, 'address', 'addresses')
  return [network.network, `${addresses}  ${spotText(network)}`, ...capped(overlaps)]
}

function attachmentSections(page: Page, facts: AttachmentFacts): readonly Lines[] {
  const { vpc, vpcRef, interfaceName, addresses, workloads } = facts
  const about = rows(page, 2, [
    ['VPC', vpc === undefined ? `"${vpcRef}", which does not exist` : named(page, vpc)],
    ['interface', interfaceName],
  ])
  return [
    about,
    table(page, 'Addresses', addresses, (address) => addressRow(page, address)),
    section(page, 'Workloads', workloads, (workload) => workloadLines(page, workload)),
  ]
}

function addressRow(page: Page, { address, network, sharedWith }: AddressFacts): Row {
  const place = network === undefined ? 'in no known network' : `in ${network.network}  ${spotText(network)}`
  return [address, place, ...capped(sharedWith.map((other) => `also of ${named(page, other)}`))]
}

function workloadLines(page: Page, workload: WorkloadFacts): Lines {
  const others = workload.others.map((other) => {
    return `${other.interfaceName === undefined ? '' : `${other.interfaceName}: `}${named(page, other)}`
  })
  return [
    ...mentionLines(page, workload),
    ...(others.length === 0 ? [] : rows(page, 4, [['also uses', ...capped(others)]])),
  ]
}

function findingLines({ width, paint }: Page, finding: FindingFacts): Lines {
  const { severity, rule, message, column } = finding
  return [
    `  ${paint[COLOURS[severity]](severity)}  ${rule}  ${spotText(finding)}:${column}`,
    ...wrap(visible(message), width - 4).map((line) => `    ${line}`),
  ]
}
