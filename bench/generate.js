/** @typedef {{ apiVersion: string, kind: string, metadata: { name: string, namespace: string }, [key: string]: unknown }} Manifest */
/** @typedef {{ sites: number, leaves: number, tenants: number }} Size */
/** @typedef {{ name: string, site: number, number: number, isSpine: boolean }} FabricNode */

const BGP = 'bgp.miloapis.com/v1alpha1'
const VPC = 'vpc.miloapis.com/v1alpha1'
const ROLE = 'bgp.miloapis.com/role'
const UNICAST = { afi: 'ipv6', safi: 'unicast' }
const EVPN = { afi: 'l2vpn', safi: 'evpn' }
const OVERLAY_ASN = 65_000
const SPINES = 2
/** The community of routes to loopbacks. */
const LOOPBACK = '65000:1'

/**
 * A fabric that works: sites of two spines and some leaves, each site a namespace. The underlay is eBGP with private
 * 4-byte AS numbers, the overlay is iBGP EVPN between loopbacks, with the spines as route reflectors. The tenants have
 * a VRF in every site, a namespace of their own with a VPC, and an attachment on each leaf.
 *
 * @param {Size} size
 * @returns {Generator<Manifest>}
 */
export function* fabric({ sites, leaves, tenants }) {
  for (let tenant = 1; tenant <= tenants; tenant += 1) yield vpcOf(tenant)
  for (let site = 1; site <= sites; site += 1) {
    yield* policiesOf(site)
    yield secretOf(site)
    for (const node of nodesOf(site, leaves)) yield* ofNode(node)
    for (const leaf of nodesOf(site, leaves).filter(({ isSpine }) => !isSpine)) yield* linksOf(leaf)
    for (const spine of nodesOf(site, 0)) yield* betweenSites(spine, sites)
    for (let tenant = 1; tenant <= tenants; tenant += 1) yield vrfOf(site, tenant)
  }
  for (let tenant = 1; tenant <= tenants; tenant += 1) yield* attachmentsOf(tenant, sites * leaves)
}

/**
 * The first manifests of a fabric. VPCs come first and attachments last, so that 1 manifest works, and so do 1,000 and
 * more.
 *
 * @param {number} count how many manifests
 * @returns {Manifest[]}
 */
export function manifests(count) {
  /** @type {Manifest[]} */
  const first = []
  const leaves = 48
  // A site has 8 manifests for each leaf, and each tenant one for each leaf of all sites.
  const sites = Math.max(2, Math.ceil(count / (leaves * 8 + leaves * 4)))
  for (const manifest of fabric({ sites, leaves, tenants: 4 })) {
    if (first.length === count) break
    first.push(manifest)
  }
  return first
}

/**
 * @param {number} site
 * @param {number} leaves
 * @returns {FabricNode[]}
 */
function nodesOf(site, leaves) {
  return Array.from({ length: SPINES + leaves }, (_, index) => {
    const isSpine = index < SPINES
    const number = isSpine ? index + 1 : index - SPINES + 1
    return { name: `site-${site}-${isSpine ? 'spine' : 'leaf'}-${number}`, site, number, isSpine }
  })
}

/** @param {FabricNode} node */
function loopbackOf({ site, number, isSpine }) {
  return `fd00:ff:${site.toString(16)}:${isSpine ? 1 : 2}::${number.toString(16)}`
}

/** @param {FabricNode} node */
function underlayAsn({ site, number, isSpine }) {
  return 4_200_000_000 + site * 1000 + (isSpine ? 0 : number)
}

/**
 * @param {string} kind
 * @param {string} namespace
 * @param {string} name
 * @param {object} spec
 * @param {Record<string, string>} [labels]
 * @returns {Manifest}
 */
function manifest(kind, namespace, name, spec, labels) {
  const apiVersion = kind.startsWith('BGP') ? BGP : VPC
  return { apiVersion, kind, metadata: { name, namespace, ...(labels && { labels }) }, spec }
}

/** @param {FabricNode} node */
function* ofNode(node) {
  const { name, site, number, isSpine } = node
  const namespace = `site-${site}`
  const common = {
    targetRef: { kind: 'Node', name },
    routerID: `10.${site & 255}.${(isSpine ? 0 : 16) + (site >> 8)}.${number}`,
  }
  const underlay = { ...common, roles: ['fabric'], localASN: underlayAsn(node), addressFamilies: [UNICAST] }
  yield manifest('BGPRouter', namespace, `${name}-underlay`, underlay, { [ROLE]: 'fabric' })
  const role = isSpine ? 'transit' : 'tenant'
  const overlay = { ...common, roles: [role], localASN: OVERLAY_ASN, addressFamilies: [EVPN] }
  yield manifest('BGPRouter', namespace, `${name}-overlay`, overlay, { [ROLE]: role })
  yield manifest('BGPAdvertisement', namespace, `${name}-loopback`, {
    routerRef: { name: `${name}-underlay` },
    addressFamily: UNICAST,
    prefixes: [`${loopbackOf(node)}/128`],
    communities: [LOOPBACK],
  })
  // A leaf reflects nothing: each side of the overlay selects the other by role.
  const others = isSpine ? 'tenant' : 'transit'
  yield manifest('BGPPeer', namespace, `overlay-to-${name}`, {
    routerSelector: { matchLabels: { [ROLE]: others } },
    ...overlaySession(loopbackOf(node)),
  })
}

/** @param {string} address */
function overlaySession(address) {
  return {
    address,
    peerASN: OVERLAY_ASN,
    addressFamilies: [EVPN],
    authSecretRef: { name: 'fabric-bgp' },
    ...TIMERS,
    bfd: { enabled: true, multiHop: true },
  }
}

const TIMERS = { holdTime: '9s', keepaliveTime: '3s' }

/** @param {FabricNode} leaf */
function* linksOf(leaf) {
  for (const spine of nodesOf(leaf.site, 0)) {
    const link = `fd00:${leaf.site.toString(16)}:${spine.number}:${leaf.number.toString(16)}`
    yield underlayPeer(leaf, spine, `${link}::1`)
    yield underlayPeer(spine, leaf, `${link}::2`)
  }
}

/**
 * @param {FabricNode} near
 * @param {FabricNode} far
 * @param {string} address
 */
function underlayPeer(near, far, address) {
  return manifest('BGPPeer', `site-${near.site}`, `${near.name}-to-${far.name}`, {
    routerRef: { name: `${near.name}-underlay` },
    address,
    peerASN: underlayAsn(far),
    addressFamilies: [UNICAST],
    authSecretRef: { name: 'fabric-bgp' },
    ...TIMERS,
    bfd: { enabled: true, minimumTx: 300_000, minimumRx: 300_000 },
    routeMapIn: 'loopbacks-in',
    routeMapOut: 'loopbacks-out',
  })
}

/**
 * The sites form a chain, with a link and a session between the spines of one number.
 *
 * @param {FabricNode} spine
 * @param {number} sites
 */
function* betweenSites(spine, sites) {
  for (const site of [spine.site - 1, spine.site + 1]) {
    if (site < 1 || site > sites) continue
    const far = { ...spine, site, name: `site-${site}-spine-${spine.number}` }
    const link = `fd00:fe:${Math.min(site, spine.site).toString(16)}:${spine.number}`
    yield underlayPeer(spine, far, `${link}::${site < spine.site ? 1 : 2}`)
    yield manifest('BGPPeer', `site-${spine.site}`, `${spine.name}-overlay-to-site-${site}`, {
      routerRef: { name: `${spine.name}-overlay` },
      ...overlaySession(loopbackOf(far)),
    })
  }
}

/** @param {number} site */
function* policiesOf(site) {
  const loopbacks = { sequence: 10, action: 'permit', match: { communityMatch: [LOOPBACK] } }
  const rest = { sequence: 100, action: 'deny', match: { any: true } }
  for (const [name, direction] of [
    ['loopbacks-in', 'import'],
    ['loopbacks-out', 'export'],
  ]) {
    const routerSelector = { matchLabels: { [ROLE]: 'fabric' } }
    yield manifest('BGPPolicy', `site-${site}`, String(name), { routerSelector, direction, terms: [loopbacks, rest] })
  }
  yield manifest('BGPPolicy', `site-${site}`, 'tenant-routes', {
    routerSelector: { matchLabels: { [ROLE]: 'tenant' } },
    direction: 'import',
    terms: [
      { sequence: 10, action: 'deny', match: { communityMatch: ['65000:666'] } },
      { sequence: 20, action: 'permit', match: { any: true }, set: { localPreference: 200 } },
    ],
  })
}

/** @param {number} site */
function secretOf(site) {
  const metadata = { name: 'fabric-bgp', namespace: `site-${site}` }
  return { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { password: 'not-a-real-password' } }
}

/**
 * A VRF of a tenant spans all sites: the same values in each of their namespaces.
 *
 * @param {number} site
 * @param {number} tenant
 */
function vrfOf(site, tenant) {
  const value = `${OVERLAY_ASN}:${100 + tenant}`
  return manifest('BGPVRFInstance', `site-${site}`, `tenant-${tenant}`, {
    routerSelector: { matchLabels: { [ROLE]: 'tenant' } },
    routeDistinguisher: value,
    importRouteTargets: [{ value }],
    exportRouteTargets: [{ value }],
  })
}

/** @param {number} tenant */
function vpcOf(tenant) {
  const networks = ['10.100.0.0/16', `fd00:a:${tenant.toString(16)}::/48`]
  return manifest('VPC', `tenant-${tenant}`, 'backend', { networks })
}

/**
 * @param {number} tenant
 * @param {number} workloads
 */
function* attachmentsOf(tenant, workloads) {
  const namespace = `tenant-${tenant}`
  const group = tenant.toString(16)
  for (let index = 1; index <= workloads; index += 1) {
    yield manifest('VPCAttachment', namespace, `web-${index}`, {
      vpc: { name: 'backend' },
      interface: {
        name: 'net1',
        addresses: [`10.100.${index >> 8}.${index & 255}/16`, `fd00:a:${group}::${index.toString(16)}/64`],
      },
    })
  }
}
