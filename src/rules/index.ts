import { didYouMean } from '../nearest.ts'
import { advertisementAfNotOnRouter } from './advertisement-af-not-on-router.ts'
import { asnOutOfRange } from './asn-out-of-range.ts'
import { attachmentAddressOutsideVpc } from './attachment-address-outside-vpc.ts'
import { attachmentDuplicateAddress } from './attachment-duplicate-address.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicateObject } from './duplicate-object.ts'
import { invalidMetadata } from './invalid-metadata.ts'
import { invalidRule } from './invalid-rule.ts'
import { invalidSchema } from './invalid-schema.ts'
import { multisessionUnsupported } from './multisession-unsupported.ts'
import { originEgpObsolete } from './origin-egp-obsolete.ts'
import { peerAfNotOnRouter } from './peer-af-not-on-router.ts'
import { peerDuplicateSession } from './peer-duplicate-session.ts'
import { policyAnyWithZeroValue } from './policy-any-with-zero-value.ts'
import { policyAspathAsnWithoutPrepend } from './policy-aspath-asn-without-prepend.ts'
import { policyColorZero } from './policy-color-zero.ts'
import { policyDeniesEverything } from './policy-denies-everything.ts'
import { policyEvpnTypeMisnomer } from './policy-evpn-type-misnomer.ts'
import { policyMacSpecial } from './policy-mac-special.ts'
import { policyMatchContradiction } from './policy-match-contradiction.ts'
import { policyMatchEmpty } from './policy-match-empty.ts'
import { policyNexthopSelfImport } from './policy-nexthop-self-import.ts'
import { policyPermitAnyOnly } from './policy-permit-any-only.ts'
import { policyPrefixlistAmbiguous } from './policy-prefixlist-ambiguous.ts'
import { policyPrefixlistDuplicate } from './policy-prefixlist-duplicate.ts'
import { policyPrefixlistFamilyMixed } from './policy-prefixlist-family-mixed.ts'
import { policyPrependExcessive } from './policy-prepend-excessive.ts'
import { policyRefNotFound } from './policy-ref-not-found.ts'
import { policySrv6BehaviorFamily } from './policy-srv6-behavior-family.ts'
import { policySrv6BehaviorUnknown } from './policy-srv6-behavior-unknown.ts'
import { policySrv6NotService } from './policy-srv6-not-service.ts'
import { policyTermMaybeShadowed } from './policy-term-maybe-shadowed.ts'
import { policyTermNoop } from './policy-term-noop.ts'
import { policyTermRedundant } from './policy-term-redundant.ts'
import { policyTermUnreachable } from './policy-term-unreachable.ts'
import { prefixHostBits } from './prefix-host-bits.ts'
import { routeMapNotFound } from './route-map-not-found.ts'
import { routeMapWrongDirection } from './route-map-wrong-direction.ts'
import { routerIdDuplicate } from './router-id-duplicate.ts'
import { routerIdDuplicateAcrossAs } from './router-id-duplicate-across-as.ts'
import { routerIdInvalid } from './router-id-invalid.ts'
import { routerIdLeadingZeros } from './router-id-leading-zeros.ts'
import { routerPlaneDuplicate } from './router-plane-duplicate.ts'
import { routerRefCrossNamespace } from './router-ref-cross-namespace.ts'
import { routerRefNotFound } from './router-ref-not-found.ts'
import { routerSelectorEmpty } from './router-selector-empty.ts'
import { routerSelectorInvalid } from './router-selector-invalid.ts'
import { routerSelectorNoMatch } from './router-selector-no-match.ts'
import type { Rule } from './rule.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { vpcNetworkOverlapAcross } from './vpc-network-overlap-across.ts'
import { vpcNetworkOverlapWithin } from './vpc-network-overlap-within.ts'
import { vpcRefNotFound } from './vpc-ref-not-found.ts'
import { vrfRouterWithoutEvpn } from './vrf-router-without-evpn.ts'
import { yamlSyntax } from './yaml-syntax.ts'

/** All rules, by group and in the order of docs/rules.md. */
export const CATALOGUE: readonly Rule[] = [
  yamlSyntax,
  unknownKind,
  unknownField,
  duplicateKey,
  invalidMetadata,
  invalidSchema,
  invalidRule,
  duplicateObject,
  routerRefNotFound,
  routerRefCrossNamespace,
  routerSelectorEmpty,
  routerSelectorNoMatch,
  routerSelectorInvalid,
  policyRefNotFound,
  routeMapNotFound,
  routeMapWrongDirection,
  vpcRefNotFound,
  routerIdDuplicate,
  routerIdDuplicateAcrossAs,
  routerIdInvalid,
  routerIdLeadingZeros,
  asnOutOfRange,
  routerPlaneDuplicate,
  peerDuplicateSession,
  peerAfNotOnRouter,
  originEgpObsolete,
  multisessionUnsupported,
  advertisementAfNotOnRouter,
  prefixHostBits,
  policyTermUnreachable,
  policyTermMaybeShadowed,
  policyTermRedundant,
  policyMatchContradiction,
  policyMatchEmpty,
  policyAnyWithZeroValue,
  policyDeniesEverything,
  policyPermitAnyOnly,
  policyPrefixlistAmbiguous,
  policyPrefixlistFamilyMixed,
  policyPrefixlistDuplicate,
  policyAspathAsnWithoutPrepend,
  policyPrependExcessive,
  policyNexthopSelfImport,
  policyColorZero,
  policySrv6BehaviorUnknown,
  policySrv6BehaviorFamily,
  policySrv6NotService,
  policyEvpnTypeMisnomer,
  policyMacSpecial,
  policyTermNoop,
  vrfRouterWithoutEvpn,
  vpcNetworkOverlapWithin,
  vpcNetworkOverlapAcross,
  attachmentAddressOutsideVpc,
  attachmentDuplicateAddress,
]

type RuleOf<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>

/** The rules that judge one thing: a document, an object, the fleet. */
export function rulesOf<S extends Rule['scope']>(scope: S): readonly RuleOf<S>[] {
  return CATALOGUE.filter((rule): rule is RuleOf<S> => rule.scope === scope)
}

/** What to say of an id that no rule has. */
export function explainUnknownRule(id: string): string {
  const ids = CATALOGUE.map((rule) => rule.id)
  return `there is no rule "${id}"${didYouMean(id, ids) || '; "cosmos rules" lists them'}`
}
