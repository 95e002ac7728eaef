import {
  checkedByCommand,
  citation,
  day,
  inBoth,
  group,
  leftOut,
  line,
  listOf,
  office,
  oneOf,
  orNull,
  paragraph,
  post,
  reason,
  severalOf,
  unless,
  whole,
  yesOrNo,
  type DataOf,
  type Field,
  type Fields,
} from '../../kernel/fields.ts'
import { assetForms } from '../../guideline/assets.ts'
import { shares } from '../../guideline/council.ts'
import { viceChiefActs } from '../../guideline/guideline.ts'
import { roomMeans } from '../../guideline/rooms.ts'

/** Where a rule stands: `Art. 21(1)`, or `operational setting`; the command itself says what is wrong with one. */
const basis = () => checkedByCommand(citation())
/** An id as addresses and events hold it; the command itself says what is wrong with one. */
const id = () => checkedByCommand(line(60))

const named = inBoth(line(100), line(200))

const roleFields = {
  post: post(),
  article: basis(),
  /** How the text calls it, where papers are to say so. */
  called: leftOut(group(inBoth(line(40), line(80)))),
}
const role = group(roleFields)
/** The vice chief, and when they act for the chief; while the chief's post is vacant where nothing is said. */
const viceChief = group({ ...roleFields, acts: leftOut(oneOf(viceChiefActs, 'viceChiefActs')) })
const seat = group({ post: post(), article: basis() })
const said = group(inBoth(paragraph(1_000), paragraph(2_000)))
/** A list of rows with several fields each; on a form a row that was emptied is no row. */
const rows = <Row>(row: Field<Row>, most: number, least = 0) =>
  listOf(row, { most, least, unusedWithout: row.kind === 'group' ? tellingIn(row.fields) : [] })
/** What a row is known to be used by: a yes or no stands in it even where nothing else does. */
const tellingIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'yes-no' ? [] : [name]))

/** An article, its heading, and its gist in words of our own. */
const article = group({
  number: whole(1, 999),
  /** 2 for 第3条の2, which an amendment put in behind 第3条. */
  branch: leftOut(checkedByCommand(line(8))),
  paper: leftOut(id()),
  itemsOnly: leftOut(yesOrNo()),
  title: group(named),
  summary: said,
})

const questionnaire = group({
  version: id(),
  inForceFrom: day(),
  categories: rows(group({ id: id(), ...named }), 50, 1),
  items: rows(
    group({
      id: id(),
      no: whole(1, 200),
      category: id(),
      blocking: yesOrNo(false),
      title: group(named),
      ...inBoth(paragraph(1_000), paragraph(2_000)),
      wanted: said,
    }),
    200,
    1,
  ),
})

/** A version of the guideline as data (what `Guideline` holds), from which day it is in force, and why. */
export const guidelineFields = {
  inForceFrom: day(),
  title: group(named),
  called: group(inBoth(line(20), line(40))),
  words: group({ municipality: group(inBoth(line(10), line(40))), head: group(inBoth(line(20), line(40))) }),
  papers: unless(rows(group({ id: id(), title: group(named), called: group(inBoth(line(40), line(80))) }), 20), []),
  articles: rows(article, 300, 1),
  bases: rows(group({ rule: id(), article: basis() }), 300),
  offices: rows(group({ id: id(), ...named }), 300, 1),
  posts: rows(group({ id: id(), office: office(), ...named }), 1_000, 1),
  roles: group({
    chief: role,
    'system-manager': role,
    secretariat: role,
    administrator: role,
    auditor: role,
    'vice-chief': leftOut(viceChief),
    approver: leftOut(role),
    'access-manager': leftOut(role),
    'id-device-keeper': leftOut(role),
    'entry-ledger-keeper': leftOut(role),
  }),
  requesting: rows(group({ office: office(), head: post(), staff: post() }), 300),
  heads: listOf(post(), { most: 300, written: 'ticks' }),
  entryManagers: listOf(post(), { most: 300, written: 'ticks' }),
  clauses: rows(group({ id: id(), article: basis(), ...named }), 50),
  roomLevels: rows(group({ level: whole(1, 9), ...named, means: severalOf(roomMeans, 0, 'roomMeans') }), 9),
  rooms: rows(
    group({
      id: id(),
      level: orNull(whole(1, 9)),
      ...named,
      manager: post(),
      means: leftOut(severalOf(roomMeans, 0, 'roomMeans')),
    }),
    200,
  ),
  assetKinds: rows(
    group({
      id: id(),
      ...named,
      form: oneOf(assetForms, 'assetForms'),
      personal: yesOrNo(false),
      discontinued: yesOrNo(false),
      owners: listOf(post(), { most: 300, least: 1, written: 'ticks' }),
    }),
    100,
  ),
  operationPlan: group({ by: post(), consulted: listOf(post(), { most: 20, written: 'ticks' }) }),
  operationHistory: group({ years: whole(1, 100) }),
  equipment: rows(
    group({ id: id(), ...named, devices: leftOut(listOf(line(60), { most: 200, written: 'lines' })) }),
    50,
  ),
  authorityKinds: rows(group({ id: id(), ...named }), 50),
  securityOfficers: rows(group({ office: office(), post: post(), article: basis() }), 300),
  agendaKinds: rows(group({ id: id(), article: basis(), ...named }), 20, 1),
  questionnaires: rows(questionnaire, 20, 1),
  relatedProcedures: rows(group({ id: id(), ...named }), 50),
  council: group({
    called: leftOut(group(inBoth(line(40), line(80)))),
    chair: seat,
    members: rows(seat, 60),
    viceChair: leftOut(post()),
    quorum: leftOut(oneOf(shares, 'shares')),
    majority: leftOut(oneOf(shares, 'shares')),
  }),
  outsourcing: group({ deliberation: yesOrNo() }),
  reason: reason(),
}

/** A version of the guideline as it is given. */
export type GivenGuideline = DataOf<typeof guidelineFields>
