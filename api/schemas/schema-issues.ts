import type { z } from 'zod'
import type { FieldProblem } from './fields.ts'

/** One thing that a schema found wrong: where, and what. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly problem: FieldProblem
}

const mostIssues = 50

/** What is wrong with a value by field, the first fifty; an unknown field is named by itself. */
export const issuesOf = (error: z.ZodError): readonly Issue[] => error.issues.flatMap(issueOf).slice(0, mostIssues)

const issueOf = (issue: z.core.$ZodIssue): readonly Issue[] => {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : shortened(String(part))))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, shortened(key)], problem: 'unknown-field' }))
    case 'custom':
      return [{ path, problem: (issue.params?.['problem'] as FieldProblem | undefined) ?? 'invalid' }]
    case 'invalid_value':
      return [{ path, problem: issue.input === undefined ? 'empty' : 'not-a-choice' }]
    case 'too_big':
      return [{ path, problem: outside[issue.origin]?.much ?? 'invalid' }]
    case 'too_small':
      return [{ path, problem: outside[issue.origin]?.little ?? 'invalid' }]
    case 'invalid_type':
      return [
        {
          path,
          problem:
            issue.input === undefined
              ? 'empty'
              : issue.expected === 'number' || issue.expected === 'int'
                ? 'not-a-number'
                : 'invalid',
        },
      ]
    default:
      return [{ path, problem: 'invalid' }]
  }
}

/** What is wrong with a list that has too many entries or too few, and with a number beyond its bounds. */
const outside: { readonly [origin: string]: { readonly much: FieldProblem; readonly little: FieldProblem } } = {
  array: { much: 'too-long', little: 'empty' },
  int: { much: 'out-of-range', little: 'out-of-range' },
  number: { much: 'out-of-range', little: 'out-of-range' },
}

/** A name that somebody else chose goes back into an answer: no more of it than helps to find it. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)
