import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Manifests of a clean fleet: nodes with an underlay and an overlay router, a session and a loopback each, and a
 * tenant with a VPC and its attachments for every ten nodes.
 *
 * @param {number} count how many manifests
 * @returns {string[]}
 */
export function manifests(count) {
  const texts = []
  for (let node = 1; texts.length < count; node += 1) {
    texts.push(...ofNode(node))
    if (node % 10 === 0) texts.push(...ofTenant(node / 10))
  }
  return texts.slice(0, count)
}

/**
 * Writes one file a manifest.
 *
 * @param {string} folder
 * @param {string[]} texts
 */
export function writeEach(folder, texts) {
  mkdirSync(folder, { recursive: true })
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.yaml`), text)
}

/** @param {number} node */
function ofNode(node) {
  const address = `10.${(node >> 16) & 255}.${(node >> 8) & 255}.${node & 255}`
  const hex = node.toString(16)
  return [
    router(`node-${node}-underlay`, node, 'fabric', 4200000000 + node, address, 'ipv6', 'unicast'),
    router(`node-${node}-overlay`, node, 'tenant', 65000, address, 'l2vpn', 'evpn'),
    `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata:
  name: node-${node}-leaf
  namespace: fabric
spec:
  routerRef:
    name: node-${node}-underlay
  address: fd00:10:${hex}::1
  peerASN: 4200900001
  addressFamilies:
    - afi: ipv6
      safi: unicast
  holdTime: 9s
  keepaliveTime: 3s
`,
    `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPAdvertisement
metadata:
  name: node-${node}-loopback
  namespace: fabric
spec:
  routerRef:
    name: node-${node}-underlay
  addressFamily:
    afi: ipv6
    safi: unicast
  prefixes:
    - fd00:ff:${hex}::1/128
`,
  ]
}

/**
 * @param {string} name
 * @param {number} node
 * @param {string} role
 * @param {number} asn
 * @param {string} id
 * @param {string} afi
 * @param {string} safi
 */
function router(name, node, role, asn, id, afi, safi) {
  return `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPRouter
metadata:
  name: ${name}
  namespace: fabric
  labels:
    bgp.miloapis.com/role: ${role}
spec:
  targetRef:
    kind: Node
    name: node-${node}
  roles:
    - ${role}
  localASN: ${asn}
  routerID: ${id}
  addressFamilies:
    - afi: ${afi}
      safi: ${safi}
`
}

/** @param {number} tenant */
function ofTenant(tenant) {
  const namespace = `tenant-${tenant}`
  const vpc = `apiVersion: vpc.miloapis.com/v1alpha1
kind: VPC
metadata:
  name: backend
  namespace: ${namespace}
spec:
  networks:
    - 10.100.0.0/16
`
  const attachments = Array.from(
    { length: 9 },
    (_, index) => `apiVersion: vpc.miloapis.com/v1alpha1
kind: VPCAttachment
metadata:
  name: web-${index}
  namespace: ${namespace}
spec:
  vpc:
    name: backend
  interface:
    name: net1
    addresses:
      - 10.100.0.${index + 1}/16
`,
  )
  return [vpc, ...attachments]
}
