import { hasOwnGuideline, stillDelivered } from '../../domain/guideline/as-delivered.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { articleNumber, articleRef } from '../../domain/kernel/article-ref.ts'
import { articleKey } from '../guideline/article-address.ts'
import { addresses } from '../addresses.ts'
import { basis, cite, inBrackets, named, postName } from '../say.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import type { Course } from '../words/course.ts'

/** How a case runs, answers to what people ask, the words, the keys, and the articles in short. */
export const helpPage = ({ ui }: { readonly ui: Ui }) => {
  const { help } = ui.t
  const delivered = ui.demo === null && hasOwnGuideline(ui.book) ? stillDelivered(ui.guideline).gists : 0
  return (
    <Layout ui={ui} title={help.title} narrow>
      <h1>{help.title}</h1>
      <p class="lead">{help.lead}</p>
      <section class="panel" aria-labelledby="help-courses">
        <h2 id="help-courses">{help.courses}</h2>
        <p class="support">{help.coursesNote}</p>
        {Object.entries(ui.t.procedures).map(([procedure, { course }]) => (
          <CourseOf ui={ui} procedure={procedure} course={course} />
        ))}
      </section>
      <section class="panel" aria-labelledby="help-questions">
        <h2 id="help-questions">{help.questions}</h2>
        <Facts facts={help.answers} />
      </section>
      <Glossary ui={ui} />
      <Keys ui={ui} />
      <section class="panel" aria-labelledby="help-articles">
        <h2 id="help-articles">{help.articles}</h2>
        <p class="support">{help.articlesNote}</p>
        {delivered > 0 && <p class="small muted">{help.articlesDelivered(delivered)}</p>}
        <dl class="facts">
          {ui.guideline.articles.map((one) => (
            <div>
              <dt>
                <a href={addresses.article(articleKey(articleNumber(one), one.paper ?? null))}>
                  {`${cite(ui, articleRef(articleNumber(one), one.paper))} ${named(ui, one.title)}`}
                </a>
              </dt>
              <dd>{named(ui, one.summary)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Layout>
  )
}

/** What the keys do. */
const Keys = ({ ui }: { readonly ui: Ui }) => {
  const { help } = ui.t
  return (
    <section class="panel" aria-labelledby="help-keys">
      <h2 id="help-keys">{help.keys}</h2>
      <dl class="facts">
        {help.keyList.map(([key, text]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">{help.keyNote}</p>
    </section>
  )
}

const Facts = ({ facts }: { readonly facts: readonly (readonly [string, string])[] }) => (
  <dl class="facts">
    {facts.map(([name, text]) => (
      <div>
        <dt>{name}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)

interface CourseOfProps {
  readonly ui: Ui
  readonly procedure: string
  readonly course: Course
}

/** How a case of one procedure runs. */
const CourseOf = ({ ui, procedure, course }: CourseOfProps) => (
  <details class="help-course" id={`help-${procedure}`}>
    <summary>
      <h3>{course.title}</h3>
    </summary>
    <ol>
      {course.steps(ui.guideline).map(([name, rule, text]) => (
        <li>
          <strong>{name}</strong>
          {inBrackets(ui, cite(ui, basis(ui, rule)))} {text}
        </li>
      ))}
    </ol>
  </details>
)

/** The roles of the guideline, as it calls them, with the posts that it puts there. */
const roleTerms = (ui: Ui) =>
  Object.entries(ui.t.help.roleTerms).flatMap(([role, [term, english, meaning]]) => {
    const filled = ui.guideline.roles[role as keyof Guideline['roles']]
    if (filled === undefined) return []
    const { called = { ja: term, en: english }, post } = filled
    return [[called.ja, called.en, meaning(postName(ui, post))] as const]
  })

const Glossary = ({ ui }: { readonly ui: Ui }) => {
  const { help } = ui.t
  return (
    <section class="panel" aria-labelledby="help-glossary">
      <h2 id="help-glossary">{help.glossary}</h2>
      <div class="table-scroll">
        <table class="data-table">
          <caption class="visually-hidden">{help.glossary}</caption>
          <thead>
            <tr>
              <th scope="col">{help.term}</th>
              <th scope="col">{help.english}</th>
              <th scope="col">{help.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {[...help.terms, ...roleTerms(ui)].map(([term, english, meaning]) => (
              <tr>
                <th scope="row" lang="ja">
                  {term}
                </th>
                <td data-label={help.english} lang="en">
                  {english}
                </td>
                <td data-label={help.meaning}>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
