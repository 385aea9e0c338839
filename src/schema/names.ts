const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/

/** An RFC 1123 label: the name of a namespace. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && DNS_LABEL.test(text)
}

/** An RFC 1123 subdomain; its labels may be longer than DNS allows. */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => DNS_LABEL.test(label))
}

const LABEL_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/
const LABEL_NAME_RULE = 'at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends'

/** What keeps a text from being the key of a label, undefined when it is one. */
export function labelKeyProblem(key: string, written = key): string | undefined {
  const parts = key.split('/')
  const name = parts.at(-1) ?? ''
  const isPrefixed = parts.length === 2
  if (parts.length > 2 || (isPrefixed && !isSubdomain(parts[0] ?? '')) || name.length > 63 || !LABEL_NAME.test(name)) {
    return `the key "${written}" must be ${LABEL_NAME_RULE}, or such a name after a DNS name in lower case and "/"`
  }
  return undefined
}

/** What keeps a text from being the value of a label, undefined when it is one. */
export function labelValueProblem(value: string): string | undefined {
  if (value === '' || (value.length <= 63 && LABEL_NAME.test(value))) return undefined
  return `the value "${value}" must be ${LABEL_NAME_RULE}`
}
