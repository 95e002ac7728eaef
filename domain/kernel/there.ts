/**
 * What must be there at this point, since the stage or the bar of a command has seen to it: where it isn't, the law is
 * broken, and nothing is recorded.
 */
export const there = <T>(one: T | null | undefined): T => {
  if (one === null || one === undefined) throw new Error('the case lacks what its stage says that it has')
  return one
}
