import { didYouMean } from '../nearest.ts'
import { advertisementAfNotOnRouter } from './advertisement-af-not-on-router.ts'
import { advertisementDefaultRoute } from './advertisement-default-route.ts'
import { advertisementDuplicatePrefix } from './advertisement-duplicate-prefix.ts'
import { advertisementEvpnNoRt } from './advertisement-evpn-no-rt.ts'
import { advertisementEvpnRtUnimported } from './advertisement-evpn-rt-unimported.ts'
import { advertisementLocalPrefEbgp } from './advertisement-local-pref-ebgp.ts'
import { advertisementMultiOrigin } from './advertisement-multi-origin.ts'
import { advertisementNoSessions } from './advertisement-no-sessions.ts'
import { advertisementPeerAddressMultiOrigin } from './advertisement-peer-address-multi-origin.ts'
import { advertisementPrefixFamily } from './advertisement-prefix-family.ts'
import { advertisementPrefixInvalid } from './advertisement-prefix-invalid.ts'
import { advertisementPrivateToExternal } from './advertisement-private-to-external.ts'
import { advertisementRedistributeEvpn } from './advertisement-redistribute-evpn.ts'
import { advertisementRedistributeUnfiltered } from './advertisement-redistribute-unfiltered.ts'
import { advertisementSpecialPrefix } from './advertisement-special-prefix.ts'
import { afDuplicate } from './af-duplicate.ts'
import { asnDocumentation } from './asn-documentation.ts'
import { asnOutOfRange } from './asn-out-of-range.ts'
import { asnReserved } from './asn-reserved.ts'
import { attachmentAddressOutsideVpc } from './attachment-address-outside-vpc.ts'
import { attachmentAddressSpecial } from './attachment-address-special.ts'
import { attachmentDuplicateAddress } from './attachment-duplicate-address.ts'
import { attachmentInterfaceConflict } from './attachment-interface-conflict.ts'
import { attachmentNetworkAddress } from './attachment-network-address.ts'
import { attachmentPrefixWiderThanVpc } from './attachment-prefix-wider-than-vpc.ts'
import { attachmentPrefixlenInconsistent } from './attachment-prefixlen-inconsistent.ts'
import { attachmentSharedByReplicas } from './attachment-shared-by-replicas.ts'
import { attachmentSubnetAnycast } from './attachment-subnet-anycast.ts'
import { authBothSet } from './auth-both-set.ts'
import { authEmptyPassword } from './auth-empty-password.ts'
import { authKeyTooLong } from './auth-key-too-long.ts'
import { authSecretKeyMissing } from './auth-secret-key-missing.ts'
import { authSecretNotFound } from './auth-secret-not-found.ts'
import { authSecretTrailingNewline } from './auth-secret-trailing-newline.ts'
import { bfdDisabledButTuned } from './bfd-disabled-but-tuned.ts'
import { bfdIntervalTooFast } from './bfd-interval-too-fast.ts'
import { bfdIntervalUnit } from './bfd-interval-unit.ts'
import { bfdMultihopOnSinglehop } from './bfd-multihop-on-singlehop.ts'
import { bfdSlowerThanHold } from './bfd-slower-than-hold.ts'
import { changeResetsSessions } from './change-resets-sessions.ts'
import { changeRtRd } from './change-rt-rd.ts'
import { changeSelectorFanout } from './change-selector-fanout.ts'
import { communityBlackhole } from './community-blackhole.ts'
import { communityDuplicate } from './community-duplicate.ts'
import { communityIpFormat } from './community-ip-format.ts'
import { communityMalformed } from './community-malformed.ts'
import { communityNoAdvertise } from './community-no-advertise.ts'
import { communityOutOfRange } from './community-out-of-range.ts'
import { communityReserved } from './community-reserved.ts'
import { communityWellKnownName } from './community-well-known-name.ts'
import { defaultOriginateRisk } from './default-originate-risk.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicateObject } from './duplicate-object.ts'
import { ebgpMultihopBfdSinglehop } from './ebgp-multihop-bfd-singlehop.ts'
import { ebgpMultihopLikelyNeeded } from './ebgp-multihop-likely-needed.ts'
import { ebgpNoPolicy } from './ebgp-no-policy.ts'
import { extcommunityMalformed } from './extcommunity-malformed.ts'
import { extcommunityNotEncodable } from './extcommunity-not-encodable.ts'
import { grWithBfd } from './gr-with-bfd.ts'
import { holdTimeAggressive } from './hold-time-aggressive.ts'
import { holdTimeOverflow } from './hold-time-overflow.ts'
import { holdTimeZero } from './hold-time-zero.ts'
import { ibgpEbgpMultihop } from './ibgp-ebgp-multihop.ts'
import { ibgpMissingNexthopSelf } from './ibgp-missing-nexthop-self.ts'
import { ignoreExpired } from './ignore-expired.ts'
import { ignoreUnknownRule } from './ignore-unknown-rule.ts'
import { ignoreUnused } from './ignore-unused.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { interfaceNameInvalid } from './interface-name-invalid.ts'
import { invalidMetadata } from './invalid-metadata.ts'
import { invalidRule } from './invalid-rule.ts'
import { invalidSchema } from './invalid-schema.ts'
import { keepaliveDefaultExceedsThird } from './keepalive-default-exceeds-third.ts'
import { keepaliveExceedsThird } from './keepalive-exceeds-third.ts'
import { keepaliveInvalid } from './keepalive-invalid.ts'
import { keepaliveWithoutHold } from './keepalive-without-hold.ts'
import { multisessionUnsupported } from './multisession-unsupported.ts'
import { nexthopSelfEbgp } from './nexthop-self-ebgp.ts'
import { nexthopSelfEvpnTransit } from './nexthop-self-evpn-transit.ts'
import { objectTerminating } from './object-terminating.ts'
import { originEgpObsolete } from './origin-egp-obsolete.ts'
import { peerAddressLinkLocal } from './peer-address-link-local.ts'
import { peerAddressNotCanonical } from './peer-address-not-canonical.ts'
import { peerAddressNotUnicast } from './peer-address-not-unicast.ts'
import { peerAfNotOnRouter } from './peer-af-not-on-router.ts'
import { peerDuplicateSession } from './peer-duplicate-session.ts'
import { peerMixedSessionType } from './peer-mixed-session-type.ts'
import { peerRedundantSession } from './peer-redundant-session.ts'
import { peerSelf } from './peer-self.ts'
import { peerTransportFamilyMismatch } from './peer-transport-family-mismatch.ts'
import { plaintextPassword } from './plaintext-password.ts'
import { policyAfNotOnRouter } from './policy-af-not-on-router.ts'
import { policyAnyWithZeroValue } from './policy-any-with-zero-value.ts'
import { policyAspathAsnWithoutPrepend } from './policy-aspath-asn-without-prepend.ts'
import { policyAspathRegexDialect } from './policy-aspath-regex-dialect.ts'
import { policyAspathRegexExpensive } from './policy-aspath-regex-expensive.ts'
import { policyAspathRegexInvalid } from './policy-aspath-regex-invalid.ts'
import { policyAspathRegexMatchesAll } from './policy-aspath-regex-matches-all.ts'
import { policyAspathRegexUnanchored } from './policy-aspath-regex-unanchored.ts'
import { policyAspathReplace } from './policy-aspath-replace.ts'
import { policyColorZero } from './policy-color-zero.ts'
import { policyCommunityAddRemove } from './policy-community-add-remove.ts'
import { policyConflictSameDirection } from './policy-conflict-same-direction.ts'
import { policyDeniesAddressFamily } from './policy-denies-address-family.ts'
import { policyDeniesEverything } from './policy-denies-everything.ts'
import { policyEvpnTypeMisnomer } from './policy-evpn-type-misnomer.ts'
import { policyMacSpecial } from './policy-mac-special.ts'
import { policyMatchContradiction } from './policy-match-contradiction.ts'
import { policyMatchEmpty } from './policy-match-empty.ts'
import { policyMatchLocalPrefEbgpImport } from './policy-match-local-pref-ebgp-import.ts'
import { policyNexthopFamily } from './policy-nexthop-family.ts'
import { policyNexthopInvalid } from './policy-nexthop-invalid.ts'
import { policyNexthopSelfImport } from './policy-nexthop-self-import.ts'
import { policyNoTerminalTerm } from './policy-no-terminal-term.ts'
import { policyPermitAnyOnly } from './policy-permit-any-only.ts'
import { policyPrefixlistAmbiguous } from './policy-prefixlist-ambiguous.ts'
import { policyPrefixlistDuplicate } from './policy-prefixlist-duplicate.ts'
import { policyPrefixlistFamilyMixed } from './policy-prefixlist-family-mixed.ts'
import { policyPrependExcessive } from './policy-prepend-excessive.ts'
import { policyPrependForeignAsn } from './policy-prepend-foreign-asn.ts'
import { policyPrependIbgpLoop } from './policy-prepend-ibgp-loop.ts'
import { policyRefImportDirection } from './policy-ref-import-direction.ts'
import { policyRefNotFound } from './policy-ref-not-found.ts'
import { policySetLocalPrefEbgp } from './policy-set-local-pref-ebgp.ts'
import { policySrv6BehaviorFamily } from './policy-srv6-behavior-family.ts'
import { policySrv6BehaviorUnknown } from './policy-srv6-behavior-unknown.ts'
import { policySrv6NotService } from './policy-srv6-not-service.ts'
import { policyTermMaybeShadowed } from './policy-term-maybe-shadowed.ts'
import { policyTermNoop } from './policy-term-noop.ts'
import { policyTermRedundant } from './policy-term-redundant.ts'
import { policyTermUnreachable } from './policy-term-unreachable.ts'
import { prefixHostBits } from './prefix-host-bits.ts'
import { prefixNotCanonical } from './prefix-not-canonical.ts'
import { rdDuplicateOnRouter } from './rd-duplicate-on-router.ts'
import { rdNotEncodable } from './rd-not-encodable.ts'
import { rdReservedAdmin } from './rd-reserved-admin.ts'
import { rdRtFourByteAsnGobgp } from './rd-rt-four-byte-asn-gobgp.ts'
import { rdSharedAcrossVpns } from './rd-shared-across-vpns.ts'
import { removePrivateAsIbgp } from './remove-private-as-ibgp.ts'
import { removePrivateAsValue } from './remove-private-as-value.ts'
import { routeMapNotFound } from './route-map-not-found.ts'
import { routeMapRouterMismatch } from './route-map-router-mismatch.ts'
import { routeMapWrongDirection } from './route-map-wrong-direction.ts'
import { routerIdDuplicate } from './router-id-duplicate.ts'
import { routerIdDuplicateAcrossAs } from './router-id-duplicate-across-as.ts'
import { routerIdInvalid } from './router-id-invalid.ts'
import { routerIdLeadingZeros } from './router-id-leading-zeros.ts'
import { routerIdNotUnicast } from './router-id-not-unicast.ts'
import { routerLabelRoleMismatch } from './router-label-role-mismatch.ts'
import { routerMixedPlanes } from './router-mixed-planes.ts'
import { routerNoPeers } from './router-no-peers.ts'
import { routerPlaneDuplicate } from './router-plane-duplicate.ts'
import { routerRefCrossNamespace } from './router-ref-cross-namespace.ts'
import { routerRefNotFound } from './router-ref-not-found.ts'
import { routerRoleAfMismatch } from './router-role-af-mismatch.ts'
import { routerRolesDuplicate } from './router-roles-duplicate.ts'
import { routerRolesMissing } from './router-roles-missing.ts'
import { routerSelectorContradiction } from './router-selector-contradiction.ts'
import { routerSelectorEmpty } from './router-selector-empty.ts'
import { routerSelectorInvalid } from './router-selector-invalid.ts'
import { routerSelectorMixedPlanes } from './router-selector-mixed-planes.ts'
import { routerSelectorNoMatch } from './router-selector-no-match.ts'
import { routerTargetKind } from './router-target-kind.ts'
import { rtNotEncodable } from './rt-not-encodable.ts'
import type { Rule } from './rule.ts'
import { sessionAfMismatch } from './session-af-mismatch.ts'
import { sessionAsnMismatch } from './session-asn-mismatch.ts'
import { sessionAuthMismatch } from './session-auth-mismatch.ts'
import { sessionCollisionSameId } from './session-collision-same-id.ts'
import { sessionMultihopMismatch } from './session-multihop-mismatch.ts'
import { sessionOneSided } from './session-one-sided.ts'
import { sessionRouterIdEqual } from './session-router-id-equal.ts'
import { sessionTimerMismatch } from './session-timer-mismatch.ts'
import { targetNodeNotFound } from './target-node-not-found.ts'
import { timerNotWholeSeconds } from './timer-not-whole-seconds.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { valueOverflowsApiType } from './value-overflows-api-type.ts'
import { vpcNetworkOverlapAcross } from './vpc-network-overlap-across.ts'
import { vpcNetworkOverlapWithin } from './vpc-network-overlap-within.ts'
import { vpcNetworkPublic } from './vpc-network-public.ts'
import { vpcNetworkSpecial } from './vpc-network-special.ts'
import { vpcNetworkTiny } from './vpc-network-tiny.ts'
import { vpcOverlapsUnderlay } from './vpc-overlaps-underlay.ts'
import { vpcRefNotFound } from './vpc-ref-not-found.ts'
import { vrfExportUnimported } from './vrf-export-unimported.ts'
import { vrfImportUnexported } from './vrf-import-unexported.ts'
import { vrfLeakOneWay } from './vrf-leak-one-way.ts'
import { vrfNoSelfImport } from './vrf-no-self-import.ts'
import { vrfRouterWithoutEvpn } from './vrf-router-without-evpn.ts'
import { vrfRtDuplicate } from './vrf-rt-duplicate.ts'
import { workloadAttachmentNotFound } from './workload-attachment-not-found.ts'
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
  valueOverflowsApiType,
  objectTerminating,
  ignoreUnused,
  ignoreUnknownRule,
  ignoreExpired,
  ignoreWithoutReason,
  routerRefNotFound,
  routerRefCrossNamespace,
  routerSelectorEmpty,
  routerSelectorMixedPlanes,
  routerSelectorNoMatch,
  routerSelectorInvalid,
  routerSelectorContradiction,
  policyRefNotFound,
  routeMapNotFound,
  routeMapWrongDirection,
  policyRefImportDirection,
  routeMapRouterMismatch,
  authSecretNotFound,
  vpcRefNotFound,
  targetNodeNotFound,
  workloadAttachmentNotFound,
  routerIdDuplicate,
  routerIdDuplicateAcrossAs,
  routerIdInvalid,
  routerIdNotUnicast,
  routerIdLeadingZeros,
  asnOutOfRange,
  asnReserved,
  asnDocumentation,
  routerTargetKind,
  routerPlaneDuplicate,
  routerNoPeers,
  routerRolesMissing,
  routerRolesDuplicate,
  routerLabelRoleMismatch,
  routerMixedPlanes,
  routerRoleAfMismatch,
  afDuplicate,
  peerAddressNotUnicast,
  peerAddressLinkLocal,
  peerAddressNotCanonical,
  peerDuplicateSession,
  peerRedundantSession,
  peerSelf,
  peerMixedSessionType,
  peerAfNotOnRouter,
  peerTransportFamilyMismatch,
  sessionCollisionSameId,
  ibgpEbgpMultihop,
  ebgpMultihopLikelyNeeded,
  ebgpMultihopBfdSinglehop,
  bfdMultihopOnSinglehop,
  removePrivateAsIbgp,
  removePrivateAsValue,
  nexthopSelfEbgp,
  ibgpMissingNexthopSelf,
  nexthopSelfEvpnTransit,
  defaultOriginateRisk,
  originEgpObsolete,
  multisessionUnsupported,
  ebgpNoPolicy,
  sessionAsnMismatch,
  sessionAuthMismatch,
  sessionRouterIdEqual,
  sessionAfMismatch,
  sessionOneSided,
  sessionMultihopMismatch,
  sessionTimerMismatch,
  keepaliveExceedsThird,
  keepaliveDefaultExceedsThird,
  keepaliveInvalid,
  keepaliveWithoutHold,
  holdTimeOverflow,
  timerNotWholeSeconds,
  holdTimeZero,
  holdTimeAggressive,
  bfdIntervalUnit,
  bfdIntervalTooFast,
  bfdSlowerThanHold,
  bfdDisabledButTuned,
  grWithBfd,
  plaintextPassword,
  authBothSet,
  authEmptyPassword,
  authSecretKeyMissing,
  authSecretTrailingNewline,
  authKeyTooLong,
  advertisementAfNotOnRouter,
  advertisementPrefixInvalid,
  advertisementPrefixFamily,
  prefixHostBits,
  prefixNotCanonical,
  advertisementDefaultRoute,
  advertisementSpecialPrefix,
  advertisementPrivateToExternal,
  advertisementDuplicatePrefix,
  advertisementMultiOrigin,
  advertisementPeerAddressMultiOrigin,
  advertisementLocalPrefEbgp,
  advertisementNoSessions,
  advertisementRedistributeUnfiltered,
  advertisementRedistributeEvpn,
  advertisementEvpnNoRt,
  advertisementEvpnRtUnimported,
  interfaceNameInvalid,
  communityOutOfRange,
  communityIpFormat,
  communityMalformed,
  communityWellKnownName,
  communityReserved,
  communityBlackhole,
  communityNoAdvertise,
  communityDuplicate,
  extcommunityMalformed,
  extcommunityNotEncodable,
  policyTermUnreachable,
  policyTermMaybeShadowed,
  policyTermRedundant,
  policyMatchContradiction,
  policyMatchEmpty,
  policyAnyWithZeroValue,
  policyAfNotOnRouter,
  policyDeniesAddressFamily,
  policyDeniesEverything,
  policyNoTerminalTerm,
  policyPermitAnyOnly,
  policyConflictSameDirection,
  policyPrefixlistAmbiguous,
  policyPrefixlistFamilyMixed,
  policyPrefixlistDuplicate,
  policyAspathRegexInvalid,
  policyAspathRegexUnanchored,
  policyAspathRegexMatchesAll,
  policyAspathRegexDialect,
  policyAspathRegexExpensive,
  policyCommunityAddRemove,
  policySetLocalPrefEbgp,
  policyMatchLocalPrefEbgpImport,
  policyPrependIbgpLoop,
  policyPrependForeignAsn,
  policyAspathAsnWithoutPrepend,
  policyAspathReplace,
  policyPrependExcessive,
  policyNexthopInvalid,
  policyNexthopFamily,
  policyNexthopSelfImport,
  policyColorZero,
  policySrv6BehaviorUnknown,
  policySrv6BehaviorFamily,
  policySrv6NotService,
  policyEvpnTypeMisnomer,
  policyMacSpecial,
  policyTermNoop,
  vrfRouterWithoutEvpn,
  rdNotEncodable,
  rtNotEncodable,
  rdRtFourByteAsnGobgp,
  rdDuplicateOnRouter,
  rdSharedAcrossVpns,
  rdReservedAdmin,
  vrfRtDuplicate,
  vrfImportUnexported,
  vrfExportUnimported,
  vrfNoSelfImport,
  vrfLeakOneWay,
  vpcNetworkOverlapWithin,
  vpcNetworkOverlapAcross,
  vpcOverlapsUnderlay,
  vpcNetworkSpecial,
  vpcNetworkPublic,
  vpcNetworkTiny,
  attachmentAddressOutsideVpc,
  attachmentPrefixWiderThanVpc,
  attachmentPrefixlenInconsistent,
  attachmentDuplicateAddress,
  attachmentNetworkAddress,
  attachmentSubnetAnycast,
  attachmentAddressSpecial,
  attachmentInterfaceConflict,
  attachmentSharedByReplicas,
  changeResetsSessions,
  changeRtRd,
  changeSelectorFanout,
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
