/** What is said of all that a change of the rule book touches, before it is recorded. */
export interface TouchedWords {
  readonly title: string
  readonly lead: string
  readonly overtaken: (days: string) => string
  readonly vacant: (post: string, day: string) => string
  readonly unfilled: (posts: string, day: string) => string
  readonly beside: (post: string, holders: string) => string
  readonly gone: (post: string, day: string, holders: string) => string
  readonly tasks: (count: number, cases: number) => string
  readonly tasksStay: string
  readonly due: (task: string, moment: string) => string
  readonly cases: string
  readonly casesGoOn: string
  readonly casesOf: (procedure: string, count: number) => string
  readonly named: string
  readonly namedStay: string
  readonly meetings: (count: number) => string
  readonly hanging: (count: number) => string
  readonly hangingEnds: string
  readonly more: (count: number) => string
}
