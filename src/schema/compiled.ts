import * as advertisement from 'schema:bgpadvertisement'
import * as peer from 'schema:bgppeer'
import * as policy from 'schema:bgppolicy'
import * as router from 'schema:bgprouter'
import * as vrf from 'schema:bgpvrfinstance'
import * as vpc from 'schema:vpc'
import * as attachment from 'schema:vpcattachment'
import type { ValidateFunction } from 'ajv'
import { isSloppyIPv4 } from '../cel/library.ts'
import { remember } from '../get-or-insert.ts'
import type { CosmosKind } from './kinds.ts'
import type { JsonSchema } from './structure.ts'

const COMPILED = {
  BGPRouter: router,
  BGPPeer: peer,
  BGPAdvertisement: advertisement,
  BGPPolicy: policy,
  BGPVRFInstance: vrf,
  VPC: vpc,
  VPCAttachment: attachment,
} as const satisfies Record<CosmosKind, unknown>

/** The validator of a kind, made when the first object of the kind is met. */
export const validatorOf = remember(new Map<CosmosKind, ValidateFunction>(), (kind) =>
  COMPILED[kind].createValidator({ ipv4: isSloppyIPv4 }),
)

export function schemaOf(kind: CosmosKind): JsonSchema {
  return COMPILED[kind].schema()
}
