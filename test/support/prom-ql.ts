/** As much of Prometheus as its rules here need: its own grammar, and a reading of the few forms that they use. */
import type { SyntaxNode } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'

/** One value of a metric, with its labels. */
export interface Sample {
  readonly name: string
  readonly labels: { readonly [label: string]: string }
  readonly value: number
}

/** What was scraped before and what is scraped now, so many seconds later. */
export interface Scrapes {
  readonly before: readonly Sample[]
  readonly now: readonly Sample[]
  readonly seconds: number
}

/** Reads what a process tells under `/metrics`, with the label that Prometheus adds. */
export const samplesOf = (text: string, job: string): readonly Sample[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', inner = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)/.exec(line) ?? []
      const labels = Object.fromEntries([...inner.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, text]) => [key, text]))
      return { name, labels: { ...labels, job }, value: Number(value) }
    })

/** Every place where Prometheus' grammar doesn't take the expression. */
export const errorsIn = (expression: string): readonly number[] => {
  const errors: number[] = []
  parser.parse(expression).iterate({ enter: (node) => void (node.type.isError && errors.push(node.from)) })
  return errors
}

/** The names of all metrics that an expression asks for. */
export const metricsIn = (expression: string): readonly string[] => {
  const names: string[] = []
  parser.parse(expression).iterate({
    enter: (node) =>
      void (node.name === 'VectorSelector' && names.push(/^\w+/.exec(expression.slice(node.from, node.to))?.[0] ?? '')),
  })
  return names
}

type Value = number | readonly Sample[]

/** What the expression comes to: an alert fires where anything is left. */
export const evaluate = (expression: string, scrapes: Scrapes): Value => {
  const text = (node: SyntaxNode) => expression.slice(node.from, node.to)
  const children = (node: SyntaxNode): readonly SyntaxNode[] => {
    const all: SyntaxNode[] = []
    for (let child = node.firstChild; child; child = child.nextSibling) all.push(child)
    return all
  }
  const select = (node: SyntaxNode, from: readonly Sample[]): readonly Sample[] => {
    const [, name = '', matchers = ''] = /^(\w+)(?:\{(.*)\})?/.exec(text(node)) ?? []
    const wanted = [...matchers.matchAll(/(\w+)(=~|=)"([^"]*)"/g)]
    return from.filter(
      (sample) =>
        sample.name === name &&
        wanted.every(([, label = '', operator, value = '']) => {
          const has = sample.labels[label] ?? ''
          return operator === '=' ? has === value : new RegExp(`^(?:${value})$`).test(has)
        }),
    )
  }
  const rate = (node: SyntaxNode): readonly Sample[] => {
    const selector = node.getChild('FunctionCallBody')!.getChild('MatrixSelector')!.getChild('VectorSelector')!
    const earlier = select(selector, scrapes.before)
    return select(selector, scrapes.now).map((sample) => {
      const old = earlier.find((one) => JSON.stringify(one.labels) === JSON.stringify(sample.labels))?.value ?? 0
      return { ...sample, value: (sample.value - old) / scrapes.seconds }
    })
  }
  const aggregate = (node: SyntaxNode): readonly Sample[] => {
    const inner = value(node.getChild('FunctionCallBody')!.firstChild!) as readonly Sample[]
    const by = node.getChild('AggregateModifier')?.getChild('GroupingLabels')
    const labels = by ? children(by).map(text) : []
    const groups = Map.groupBy(inner, (sample) => labels.map((label) => sample.labels[label] ?? '').join('\0'))
    const together = text(node.getChild('AggregateOp')!) === 'sum' ? sum : greatest
    return [...groups.values()].map((group) => ({
      name: '',
      labels: Object.fromEntries(labels.map((label) => [label, group[0]!.labels[label] ?? ''])),
      value: together(group.map((sample) => sample.value)),
    }))
  }
  const binary = (node: SyntaxNode): Value => {
    const [left, operator, right] = children(node)
    const a = value(left!) as readonly Sample[]
    const b = value(right!)
    if (text(operator!) === 'and') return Array.isArray(b) && b.length > 0 ? a : []
    if (text(operator!) === '/') {
      const [over] = b as readonly Sample[]
      return a.map((sample) => ({ ...sample, value: sample.value / (over?.value ?? Number.NaN) }))
    }
    const bound = b as number
    return a.filter((sample) => (text(operator!) === '>' ? sample.value > bound : sample.value === bound))
  }
  const value = (node: SyntaxNode): Value => {
    if (node.name === 'PromQL') return value(node.firstChild!)
    if (node.name === 'NumberDurationLiteral') return Number(text(node))
    if (node.name === 'VectorSelector') return select(node, scrapes.now)
    if (node.name === 'FunctionCall' && text(node).startsWith('rate(')) return rate(node)
    if (node.name === 'AggregateExpr') return aggregate(node)
    if (node.name === 'BinaryExpr') return binary(node)
    throw new Error(`this reading knows no ${node.name}: ${text(node)}`)
  }
  return value(parser.parse(expression).topNode)
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
const greatest = (values: readonly number[]): number => Math.max(...values)
