import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { manifests } from './generate.js'

/** @typedef {import('./generate.js').Manifest} Manifest */
/** @typedef {typeof FLEET_NAMES[number]} FleetName */

export const FLEET_NAMES = /** @type {const} */ (['clean', 'mixed', 'faulty'])

/**
 * Manifests of a fabric, one a text.
 *
 * @param {FleetName} name
 * @param {number} count
 * @returns {string[]}
 */
export function textsOf(name, count) {
  const fabric = manifests(count)
  if (name === 'faulty') return withFaults(fabric).map((manifest) => stringify(manifest))
  const texts = fabric.map((manifest) => stringify(manifest))
  return name === 'mixed' ? inMixedStyles(texts) : texts
}

/**
 * Writes one file a manifest.
 *
 * @param {string} folder
 * @param {readonly string[]} texts
 */
export function writeEach(folder, texts) {
  mkdirSync(folder)
  for (const [index, text] of texts.entries())
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.yaml`), text)
}

/**
 * Writes each tenth manifest in one of the styles that only the full reader knows. All stay valid and clean.
 *
 * @param {readonly string[]} texts
 * @returns {string[]}
 */
export function inMixedStyles(texts) {
  return texts.map((text, index) => {
    const style = index % 10 === 9 ? STYLES[Math.floor(index / 10) % STYLES.length] : undefined
    return style === undefined ? text : style(text)
  })
}

/** @type {readonly ((text: string) => string)[]} */
const STYLES = [
  // Keys in quotes.
  (text) => text.replaceAll(/^( *)([A-Za-z]+):/gm, '$1"$2":'),
  // A text of several lines.
  (text) => annotated(text, 'description: |\n      Rack 12, unit 7.\n      Ask the site before a change.'),
  // An anchor and an alias.
  (text) => text.replace(/^ {2}name: (.*)$/m, '  annotations:\n    title: &name $1\n  name: *name'),
  // An escape.
  (text) => annotated(text, 'description: "rack 12\\tunit 7"'),
  // A tab in a comment.
  (text) => `#\track 12, unit 7\n${text}`,
]

/**
 * @param {string} text
 * @param {string} annotation
 */
function annotated(text, annotation) {
  return text.replace('metadata:\n', `metadata:\n  annotations:\n    ${annotation}\n`)
}

/** @typedef {Record<string, unknown>} Spec */

const UNKNOWN_FIELD = { comment: 'rack 12, unit 7' }
const NO_SUCH_ROUTER = { routerRef: { name: 'site-0-spine-1-underlay' }, routerSelector: undefined }
const NO_ROUTER_SELECTED = { routerSelector: { matchLabels: { 'bgp.miloapis.com/role': 'tennant' } } }

/**
 * What replaces fields of a spec, so that the object has a finding: one that the API server refuses, one about the
 * object, or one about what it refers to.
 *
 * @type {Readonly<Record<string, readonly (Spec | ((spec: Spec) => Spec))[]>>}
 */
const FAULTS = {
  BGPRouter: [
    UNKNOWN_FIELD,
    { localASN: 0 },
    { routerID: '10.0.0' },
    ({ addressFamilies }) => ({ addressFamilies: [addressFamilies, addressFamilies].flat() }),
  ],
  BGPPeer: [
    UNKNOWN_FIELD,
    { address: 'fd00::1/128' },
    { keepaliveTime: '4s' },
    { bfd: { enabled: true, minimumTx: 300 } },
    NO_SUCH_ROUTER,
    { routeMapIn: 'loopback-in' },
  ],
  BGPAdvertisement: [
    UNKNOWN_FIELD,
    { prefixes: ['fd00:ff::/129'] },
    { prefixes: ['fd00:ff::1/64'] },
    { communities: ['65000:70000'] },
    NO_SUCH_ROUTER,
  ],
  BGPPolicy: [UNKNOWN_FIELD, { direction: 'both' }, { terms: [{ sequence: 10, action: 'permit', match: {} }] }],
  BGPVRFInstance: [UNKNOWN_FIELD, { routeDistinguisher: '65000' }, NO_ROUTER_SELECTED],
  VPC: [UNKNOWN_FIELD, { networks: ['10.100.0.0'] }, { networks: ['10.100.0.1/16', 'fd00:a::/48'] }],
  VPCAttachment: [
    UNKNOWN_FIELD,
    { interface: { name: 'net1', addresses: ['10.100.0.5'] } },
    { interface: { name: 'net1', addresses: ['224.0.0.5/24'] } },
    { vpc: { name: 'backand' } },
  ],
}

/**
 * Gives each manifest a fault. Of objects of other APIs, such as Secrets, nothing is ever said: they are left out.
 *
 * @param {readonly Manifest[]} fabric
 * @returns {Manifest[]}
 */
export function withFaults(fabric) {
  /** @type {Map<string, number>} */
  const seen = new Map()
  return fabric
    .filter(({ kind }) => kind in FAULTS)
    .map((manifest) => {
      const number = seen.get(manifest.kind) ?? 0
      seen.set(manifest.kind, number + 1)
      return withFault(manifest, number)
    })
}

/**
 * @param {Manifest} manifest
 * @param {number} number how many of its kind came before
 */
function withFault(manifest, number) {
  const faults = FAULTS[manifest.kind] ?? []
  const fault = faults[number % faults.length]
  const spec = /** @type {Spec} */ (manifest.spec)
  return { ...manifest, spec: { ...spec, ...(typeof fault === 'function' ? fault(spec) : fault) } }
}
