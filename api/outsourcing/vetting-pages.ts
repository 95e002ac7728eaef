import { Hono, type Context } from 'hono'
import { earlierVetting, earlierVettings } from '../../db/outsourcing/earlier-vettings.ts'
import type { OneCase } from '../../db/read-models/one-case.ts'
import { readVettingDraft, saveVettingDraft, type VettingDraft } from '../../db/outsourcing/vetting-drafts.ts'
import { savingOver, type DraftContent } from '../../db/people/draft-saving.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { vettingOf } from '../../domain/outsourcing/vetting/candidates.ts'
import { largestSheet, readVettingSheet } from '../../documents/outsourcing/read-vetting-sheet.ts'
import type { SheetError } from '../../documents/outsourcing/sheet-read.ts'
import { vettingSheet } from '../../documents/outsourcing/vetting-sheet.ts'
import { document } from '../../web/layout.tsx'
import { vettingPage, type VettingRow } from '../../web/outsourcing/vetting/vetting-page.tsx'
import { sheetIn } from './sheet-in.ts'
import { createSheetShelf, type SheetShelf } from './sheet-shelf.ts'
import { readForm } from '../requests/bodies.ts'
import { leaveNotice, takeNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { fileNameOf, savedAs } from '../surroundings/file-name.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { scopeOf } from '../surroundings/reader.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import { answersIn, copyOf, judgedIn, questionnaireOfContent, withAnswers } from './vetting-content.ts'
import { placeOf, placesOf, type VettingPlace } from './vetting-place.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/**
 * The questionnaire of a case: handed out and taken in as an Excel file, and copied from an earlier vetting (Art. 20).
 */
export const vettingPages = (all: Surroundings): Hono<Env> => {
  const shelf = createSheetShelf()
  return new Hono<Env>()
    .get('/cases/outsourcing/:id/vetting', signedIn(all), (c) =>
      atCase(c, all, (found) => show(c, all, found, [], 200)),
    )
    .get('/cases/outsourcing/:id/vetting.xlsx', signedIn(all), (c) =>
      atPlace(c, all, c.req.query('about') ?? '', (found, place) => handOut(c, all, found, place)),
    )
    .post('/cases/outsourcing/:id/vetting/sheet', signedIn(all), (c) =>
      atPlace(c, all, c.req.query('about') ?? '', (found, place) => takeIn(c, all, shelf, found, place)),
    )
    .post('/cases/outsourcing/:id/vetting/renamed', signedIn(all), (c) =>
      atPlace(c, all, c.req.query('about') ?? '', (found, place) => takeRenamed(c, all, shelf, found, place)),
    )
    .post('/cases/outsourcing/:id/vetting/copy', signedIn(all), (c) =>
      atPlace(c, all, c.req.query('about') ?? '', (found, place) => copy(c, all, found, place)),
    )
}

type Found = Pick<OneCase<OutsourcingState>, 'id' | 'now' | 'state'>

/** Only for whoever may record the vetting now: all others have nothing to do here. */
const atCase = async (
  c: Context<Env>,
  all: Surroundings,
  then: (found: Found) => Promise<Response>,
): Promise<Response> => {
  const person = personIn(c)
  const read = await readableCase(all.reads.pool, person, outsourcingProcedure, c.req.param('id'))
  if (!read || read.limited) return refuseWith(c, edgeRefusal('not-found'))
  const found = { id: read.id, now: read.now, state: read.state as OutsourcingState }
  const permission = outsourcing.decider.permits(
    'RecordVetting',
    found.state,
    rulesFor(person, { by: 'session' }, found.now),
  )
  return permission.may ? then(found) : refuseWith(c, permission.refusal)
}

const atPlace = (
  c: Context<Env>,
  all: Surroundings,
  about: string,
  then: (found: Found, place: VettingPlace) => Promise<Response>,
): Promise<Response> =>
  atCase(c, all, (found) => {
    const place = placeOf(found.state, about)
    return place ? then(found, place) : Promise.resolve(refuseWith(c, edgeRefusal('not-found')))
  })

const draftAt = ({ reads }: Surroundings, { id }: Found, { about }: VettingPlace): Promise<VettingDraft | null> =>
  readVettingDraft(reads.pool, { stream: id, about })
const vendorIn = (place: VettingPlace, content: DraftContent): string =>
  place.vendor || (content['RecordVetting.vendor']?.[0] ?? '')

interface Refused {
  readonly about: string
  readonly errors: readonly SheetError[]
  /** Asked instead: whether a file that was handed out under another name is this vendor's. */
  readonly asked?: { readonly key: string; readonly handedTo: string; readonly vendor: string }
}

const show = async (
  c: Context<Env>,
  all: Surroundings,
  found: Found,
  refused: readonly Refused[],
  status: 200 | 422,
) => {
  const rows = await Promise.all(placesOf(found.state).map((place) => rowOf(c, all, found, place)))
  const ui = uiOf(c, found.now, takeNotice(c))
  return c.html(
    document(vettingPage({ ui, id: found.id, state: found.state, rows, refused, largestKib: largestSheet / 1024 })),
    status,
  )
}

const rowOf = async (c: Context<Env>, all: Surroundings, found: Found, place: VettingPlace): Promise<VettingRow> => {
  const draft = await draftAt(all, found, place)
  const questionnaire = questionnaireOfContent(
    draft?.content ?? {},
    tokyoDateOf(found.now),
    c.get('book') ?? templateBook,
  )
  const vendor = vendorIn(place, draft?.content ?? {})
  return {
    about: place.about,
    vendor,
    form: place.form(found.id),
    verdict: vettingOf(found.state, vendor)?.verdict ?? null,
    draft: draft && {
      savedAt: tokyoClockOf(draft.savedAt),
      judged: judgedIn(draft.content, questionnaire),
      items: questionnaire.items.length,
    },
    earlier: await earlierVettings(all.reads.pool, scopeOf(personIn(c)), vendor, found.id),
  }
}

const handOut = async (c: Context<Env>, all: Surroundings, found: Found, place: VettingPlace) => {
  const content = (await draftAt(all, found, place))?.content ?? {}
  const questionnaire = questionnaireOfContent(content, tokyoDateOf(found.now), c.get('book') ?? templateBook)
  const { lang } = uiOf(c, found.now)
  const { sheet } = outsourcingWords[lang].vetting
  const title = found.state.request?.title ?? ''
  const bytes = await vettingSheet({
    questionnaire,
    lang,
    words: sheet,
    case: { id: found.id, title },
    vendor: vendorIn(place, content),
    answers: answersIn(content, questionnaire),
  })
  return c.body(bytes, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': savedAs('attachment', fileNameOf([sheet.title, title], 'xlsx'), 'questionnaire.xlsx'),
    'cache-control': 'private, no-store',
  })
}

const takeIn = async (c: Context<Env>, all: Surroundings, shelf: SheetShelf, found: Found, place: VettingPlace) => {
  const sent = await sheetIn(c)
  if (sent.kind === 'unreadable') return refuseWith(c, sent.refusal)
  return sent.kind === 'wrong'
    ? show(c, all, found, [{ about: place.about, errors: [{ cell: '', problem: sent.problem }] }], 422)
    : takeSheet(c, all, shelf, found, place, { file: sent.file, handedTo: null })
}

/** A file that waited for a word: its vendor has another name by now, and whoever sent it says that it is the same. */
const takeRenamed = async (
  c: Context<Env>,
  all: Surroundings,
  shelf: SheetShelf,
  found: Found,
  place: VettingPlace,
) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const waiting = shelf.take(read.body.find(([name]) => name === 'file')?.[1] ?? '', ownerOf(c, found, place))
  return waiting === null
    ? show(c, all, found, [{ about: place.about, errors: [{ cell: '', problem: 'no-file' }] }], 422)
    : takeSheet(c, all, shelf, found, place, waiting)
}

const ownerOf = (c: Context<Env>, { id }: Found, { about }: VettingPlace): string =>
  JSON.stringify([personIn(c).id, id, about])

const takeSheet = async (
  c: Context<Env>,
  all: Surroundings,
  shelf: SheetShelf,
  found: Found,
  place: VettingPlace,
  { file, handedTo }: { readonly file: Buffer; readonly handedTo: string | null },
) => {
  const draft = await draftAt(all, found, place)
  const content = draft?.content ?? {}
  const questionnaire = questionnaireOfContent(content, tokyoDateOf(found.now), c.get('book') ?? templateBook)
  const vendor = vendorIn(place, content)
  const expected = { questionnaire, case: found.id, vendor: handedTo ?? vendor }
  const read = await readVettingSheet(personIn(c).id, file, expected)
  if (read.ok)
    return saveAs(c, all, found, place, draft, withAnswers(content, vendor, questionnaire, read.answers), 'taken')
  const { errors, handedTo: other } = read
  // What was handed out for another candidate is that one's; a name that nobody has any more was corrected.
  const isRenamed =
    other !== undefined && other !== '' && vendor !== '' && !placesOf(found.state).some((one) => one.vendor === other)
  const asked = isRenamed
    ? {
        key: shelf.put({ person: personIn(c).id, of: ownerOf(c, found, place), file, handedTo: other }),
        handedTo: other,
        vendor,
      }
    : undefined
  return show(c, all, found, [{ about: place.about, errors, ...(asked && { asked }) }], 422)
}

const copy = async (c: Context<Env>, all: Surroundings, found: Found, place: VettingPlace) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const from = read.body.find(([name]) => name === 'from')?.[1] ?? ''
  const draft = await draftAt(all, found, place)
  const vendor = vendorIn(place, draft?.content ?? {})
  const earlier = await earlierVetting(all.reads.pool, scopeOf(personIn(c)), vendor, from)
  // The answers to another questionnaire would stand beside the wrong questions.
  const questionnaire = questionnaireOfContent(
    draft?.content ?? {},
    tokyoDateOf(found.now),
    c.get('book') ?? templateBook,
  )
  if (earlier === null || earlier.questionnaire !== questionnaire.version)
    return refuseWith(c, edgeRefusal('not-found'))
  return saveAs(
    c,
    all,
    found,
    place,
    draft,
    copyOf(earlier, from, { vendor, startsOn: found.state.request?.startsOn ?? null }, draft?.content ?? {}),
    'copied',
  )
}

const saveAs = async (
  c: Context<Env>,
  all: Surroundings,
  found: Found,
  place: VettingPlace,
  draft: VettingDraft | null,
  content: DraftContent,
  notice: string,
) => {
  const { id: person } = personIn(c)
  const saved = await saveVettingDraft(all.writes, {
    stream: found.id,
    about: place.about,
    person,
    content,
    saving: savingOver(draft?.revision ?? 0),
  })
  if (!saved) return refuseWith(c, edgeRefusal('draft-stale'))
  leaveNotice(c, all, notice)
  return c.redirect(place.form(found.id), 303)
}
