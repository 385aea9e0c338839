/** The steps of a JSON Pointer (RFC 6901), which ajv gives for places in what it validates. */
export function stepsOf(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
