/** Findings of these rules may only mean that the rest of the fleet was not given. */
export const UNRESOLVED: ReadonlySet<string> = new Set([
  'router-ref-not-found',
  'router-selector-no-match',
  'policy-ref-not-found',
  'route-map-not-found',
  'vpc-ref-not-found',
])
