import {
  caseOf,
  checkedByCommand,
  day,
  inSection,
  line,
  listOf,
  office,
  optionalLine,
  optionalTime,
  orNull,
  paragraph,
  remarks,
  time,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'

/** How many people may be concerned; null where nobody knows yet. */
const people = () => orNull(whole(0, 999_999_999))

/** The first report, at any hour: only what is known at once. A day or number that isn't known yet is left open. */
export const firstReportFields = {
  ...inSection('subject', {
    title: line(),
    /** The office that it concerns. */
    office: office(),
    discoveredOn: day(),
    discoveredTime: checkedByCommand(time()),
  }),
  ...inSection('content', {
    /** Who reported it to the city: mostly the contractor. */
    reportedBy: line(),
    what: paragraph(),
    /** What was done at once. */
    measures: remarks(),
  }),
  ...inSection('known', {
    occurredOn: orNull(day()),
    occurredTime: optionalTime(),
    people: people(),
    /** Which information or things, and how many. */
    items: optionalLine(),
    /** The outsourcing cases whose contracts are affected. */
    contracts: listOf(caseOf('outsourcing'), { most: 200, written: 'ticks' }),
  }),
}

/** What has become known since; what is empty has not changed. */
export const supplementFields = {
  text: remarks(),
  cause: remarks(),
  effect: remarks(),
  secondaryDamage: remarks(),
  /** What the persons concerned were told. */
  persons: remarks(),
  publication: remarks(),
  prevention: remarks(),
  people: people(),
}

/** A first report, as the law is given it. */
export type FirstReport = DataOf<typeof firstReportFields>
/** What has become known since. */
export type Supplement = DataOf<typeof supplementFields>
