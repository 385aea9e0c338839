import { describe, expect, test } from 'vitest'
import { lintTexts, PEER, router, source, vpc } from './support.ts'

const MANIFESTS = `${router('r')}---\n${PEER}  authSecretRef: {name: leaf}\n`

function secret(name: string, rest = 'stringData: {password: not-a-real-password}', namespace = 'default'): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}, namespace: ${namespace}}\n${rest}\n`
}

function workload(kind: 'Pod' | 'Node', name: string, attachments = ''): string {
  const annotations = `{k8s.v1alpha1.vpc.miloapis.com/vpc-attachment: "${attachments}"}`
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  annotations: ${annotations}\n`
}

const ATTACHMENT = `apiVersion: vpc.miloapis.com/v1alpha1
kind: VPCAttachment
metadata: {name: web}
spec:
  vpc: {name: backend}
  interface: {name: net1, addresses: [10.100.0.5/24]}
`

/** The findings of rules whose name begins so. */
function found(input: string, context: Readonly<Record<string, string>>, rules: string): readonly string[] {
  const sources = Object.entries(context).map(([name, text]) => source(name, text))
  const { findings } = lintTexts({ 'input.yaml': input }, { context: sources })
  const some = findings.filter(({ rule }) => rule.startsWith(rules))
  return some.map(({ at, rule, resource }) => `${at.file} ${rule} ${resource?.kind} ${resource?.name}`)
}

describe('a Secret that is not there', () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['is not missed without a context', {}, 0],
    ['is not missed where the context has no Secret', { 'context.yaml': router('other') }, 0],
    ['is not missed where it has those of other namespaces', { 'context.yaml': secret('a', '', 'other') }, 0],
    ['is missed where it has others of the namespace', { 'context.yaml': secret('a', 'type: Opaque') }, 1],
    ['is found there', { 'context.yaml': secret('leaf') }, 0],
  ])('%s', (_, context, count) => {
    const finding = 'input.yaml auth-secret-not-found BGPPeer p'
    expect(found(MANIFESTS, context, 'auth-')).toEqual(Array(count).fill(finding))
  })

  test('is judged in its own namespace', () => {
    const { findings } = lintTexts(
      { 'a.yaml': MANIFESTS },
      { namespace: 'x', context: [source('b.yaml', secret('a'))] },
    )
    expect(findings.map(({ rule }) => rule)).not.toContain('auth-secret-not-found')
  })
})

test('a Secret of the input comes before one of the context', () => {
  const [good, bad] = [secret('leaf'), secret('leaf', 'stringData: {key: not-a-real-password}')]
  expect(found(`${MANIFESTS}---\n${good}`, { 'context.yaml': bad }, 'auth-')).toEqual([])
  expect(found(`${MANIFESTS}---\n${bad}`, { 'context.yaml': good }, 'auth-')).toEqual([
    'input.yaml auth-secret-key-missing BGPPeer p',
  ])
})

test('what a workload of the context uses is taken', () => {
  const web = `${vpc('backend', '10.100.0.0/24')}---\n${ATTACHMENT}`
  const context = {
    'context.yaml': `${web}---\n${workload('Pod', 'a', 'web')}---\n${workload('Pod', 'z', 'web, wab')}`,
  }
  expect(found(workload('Pod', 'b', 'web'), context, 'attachment-shared')).toEqual([
    'input.yaml attachment-shared-by-replicas Pod b',
  ])
  expect(found(workload('Pod', 'b', 'wab'), context, 'workload-')).toEqual([
    'input.yaml workload-attachment-not-found Pod b',
  ])
})

test('a Node that cannot be read is known by name, and a workload is not known', () => {
  const web = `${vpc('backend', '10.100.0.0/24')}---\n${ATTACHMENT}`
  const context = {
    'node.yaml': `${workload('Node', 'n')}spec: "\n`,
    'other.yaml': `${workload('Node', 'm')}`,
    'pod.yaml': `${workload('Pod', 'a', 'web')}spec: "\n`,
  }
  expect(found(router('n'), context, 'target-')).toEqual([])
  expect(found(router('o'), context, 'target-')).toEqual(['input.yaml target-node-not-found BGPRouter o'])
  expect(found(`${web}---\n${workload('Pod', 'b', 'web')}`, context, 'attachment-shared')).toEqual([])
})

test('the first field of the input that names a policy of other routers', () => {
  const policy = `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPolicy
metadata: {name: edge}
spec:
  routerRef: {name: q}
  direction: export
  terms: [{sequence: 10, match: {any: true}, action: permit}]
`
  const naming = `${PEER}  routeMapOut: edge\n`
  const context = { 'context.yaml': `${router('r')}---\n${router('q')}---\n${policy}---\n${naming}` }
  const other = naming.replace('name: p', 'name: o')
  expect(found(other, context, 'route-map-')).toEqual(['input.yaml route-map-router-mismatch BGPPeer o'])
  const { findings } = lintTexts(
    { 'input.yaml': other },
    { context: Object.entries(context).map(([name, text]) => source(name, text)) },
  )
  expect(findings.find(({ rule }) => rule === 'route-map-router-mismatch')?.message).not.toContain('other object')
})

test('the least int32', () => {
  const peer = `${router('r')}---\n${PEER}  bfd: {enabled: true, minimumTx: -2147483648}\n`
  expect(found(peer, {}, 'value-')).toEqual([])
})
