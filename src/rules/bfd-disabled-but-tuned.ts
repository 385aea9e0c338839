import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const bfdDisabledButTuned: ResourceRule<'BGPPeer'> = {
  id: 'bfd-disabled-but-tuned',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'BFD or graceful restart is tuned but not enabled',
  why: 'Without enabled: true the feature stays off, and the other settings do nothing.',
  source: 'API documentation (enabled defaults to false)',
  fix: 'add enabled: true, or remove the settings',
  check(peer, report) {
    for (const feature of ['bfd', 'gracefulRestart'] as const) {
      const settings = peer.spec[feature]
      if (settings === undefined || settings.enabled === true) continue
      const fields = Object.keys(settings).filter((field) => field !== 'enabled')
      if (fields.length === 0) continue
      report({
        message: `${fields.join(', ')} of ${feature} ${fields.length === 1 ? 'does' : 'do'} nothing, since enabled is not true; set enabled: true, or remove ${feature}`,
        at: placeOf(peer, 'spec', feature),
      })
    }
  },
}
