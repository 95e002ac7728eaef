/** What a task asks of a person: to decide, to do something and record it, or to see that others get on with it. */
export type TaskNature = 'decide' | 'do' | 'watch'

/** What holds of every task of a kind, wherever it is opened: declared once, beside the plans that open it. */
export interface TaskKind {
  readonly nature: Exclude<TaskNature, 'watch'>
  /** Business days that it may take where no setting says otherwise; null where each plan brings its own day. */
  readonly days: number | null
  /** Whether a city may settle those days otherwise, as a setting of its own (`dueInBusinessDays.…`). */
  readonly settleDays?: true
}

/** The kinds of tasks of a part, by the name that stands in their events. */
export type TaskKinds = { readonly [kind: string]: TaskKind }

/** How a plan names its task's kind, and brings along the days that it may take. */
export const taskOf = <Kinds extends TaskKinds, Kind extends keyof Kinds & string>(kinds: Kinds, kind: Kind) => ({
  kind,
  days: kinds[kind]?.days ?? null,
})
