import { didYouMean } from '../nearest.ts'
import { advertisementAfNotOnRouter } from './advertisement-af-not-on-router.ts'
import { asnOutOfRange } from './asn-out-of-range.ts'
import { attachmentAddressOutsideVpc } from './attachment-address-outside-vpc.ts'
import { attachmentDuplicateAddress } from './attachment-duplicate-address.ts'
import { attachmentInterfaceConflict } from './attachment-interface-conflict.ts'
import { attachmentSharedByReplicas } from './attachment-shared-by-replicas.ts'
import { authBothSet } from './auth-both-set.ts'
import { authEmptyPassword } from './auth-empty-password.ts'
import { authKeyTooLong } from './auth-key-too-long.ts'
import { authSecretKeyMissing } from './auth-secret-key-missing.ts'
import { authSecretNotFound } from './auth-secret-not-found.ts'
import { authSecretTrailingNewline } from './auth-secret-trailing-newline.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicateObject } from './duplicate-object.ts'
import { invalidMetadata } from './invalid-metadata.ts'
import { invalidRule } from './invalid-rule.ts'
import { invalidSchema } from './invalid-schema.ts'
import { objectTerminating } from './object-terminating.ts'
import { peerAfNotOnRouter } from './peer-af-not-on-router.ts'
import { peerDuplicateSession } from './peer-duplicate-session.ts'
import { plaintextPassword } from './plaintext-password.ts'
import { policyRefImportDirection } from './policy-ref-import-direction.ts'
import { policyRefNotFound } from './policy-ref-not-found.ts'
import { prefixHostBits } from './prefix-host-bits.ts'
import { routeMapNotFound } from './route-map-not-found.ts'
import { routeMapRouterMismatch } from './route-map-router-mismatch.ts'
import { routeMapWrongDirection } from './route-map-wrong-direction.ts'
import { routerIdDuplicate } from './router-id-duplicate.ts'
import { routerIdDuplicateAcrossAs } from './router-id-duplicate-across-as.ts'
import { routerIdInvalid } from './router-id-invalid.ts'
import { routerIdLeadingZeros } from './router-id-leading-zeros.ts'
import { routerPlaneDuplicate } from './router-plane-duplicate.ts'
import { routerRefCrossNamespace } from './router-ref-cross-namespace.ts'
import { routerRefNotFound } from './router-ref-not-found.ts'
import { routerSelectorContradiction } from './router-selector-contradiction.ts'
import { routerSelectorEmpty } from './router-selector-empty.ts'
import { routerSelectorInvalid } from './router-selector-invalid.ts'
import { routerSelectorMixedPlanes } from './router-selector-mixed-planes.ts'
import { routerSelectorNoMatch } from './router-selector-no-match.ts'
import type { Rule } from './rule.ts'
import { targetNodeNotFound } from './target-node-not-found.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { valueOverflowsApiType } from './value-overflows-api-type.ts'
import { vpcNetworkOverlapAcross } from './vpc-network-overlap-across.ts'
import { vpcNetworkOverlapWithin } from './vpc-network-overlap-within.ts'
import { vpcRefNotFound } from './vpc-ref-not-found.ts'
import { vrfRouterWithoutEvpn } from './vrf-router-without-evpn.ts'
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
  routerIdLeadingZeros,
  asnOutOfRange,
  routerPlaneDuplicate,
  peerDuplicateSession,
  peerAfNotOnRouter,
  plaintextPassword,
  authBothSet,
  authEmptyPassword,
  authSecretKeyMissing,
  authSecretTrailingNewline,
  authKeyTooLong,
  advertisementAfNotOnRouter,
  prefixHostBits,
  vrfRouterWithoutEvpn,
  vpcNetworkOverlapWithin,
  vpcNetworkOverlapAcross,
  attachmentAddressOutsideVpc,
  attachmentDuplicateAddress,
  attachmentInterfaceConflict,
  attachmentSharedByReplicas,
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
