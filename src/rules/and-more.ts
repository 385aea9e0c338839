/** How many further values of one object have the fault that a finding tells of the first. */
export function andMore(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ', and so is one more prefix of this advertisement'
    : `, and so are ${count} more prefixes of this advertisement`
}
