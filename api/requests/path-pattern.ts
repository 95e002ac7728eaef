const parameter = /:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g

/** What an address looks like that a route's path answers: a parameter is any part of it, or what its pattern says. */
export const pathPattern = (path: string): RegExp => {
  let source = ''
  let from = 0
  for (const { index, 0: whole, 1: own } of path.matchAll(parameter)) {
    source += literally(path.slice(from, index)) + (own === undefined ? '[^/]+' : `(?:${own})`)
    from = index + whole.length
  }
  return new RegExp(`^${source}${literally(path.slice(from))}$`)
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
