import type { Vrf } from '../fleet/types.ts'

/** A VRF as it is called from the place of another one. */
export function vrfName({ name, namespace }: Vrf, from: Vrf): string {
  return namespace === from.namespace
    ? `BGPVRFInstance "${name}"`
    : `BGPVRFInstance "${name}" of namespace ${namespace}`
}
