import { questionnaireOf } from '../../../domain/guideline/questionnaire.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { Vetting } from '../../../domain/outsourcing/vetting/found.ts'
import type { Fact } from '../../components/description-list.tsx'
import { labelled } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { ConditionList } from '../deliberation/condition-list.tsx'
import { wordsOf } from '../words.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { itemName } from './vetting-answers.tsx'

/**
 * The verdicts as whoever deliberates or approves has to see them: of several candidates each one's, with its
 * conditions and the essential items that don't apply or aren't met (Art. 20).
 */
export function verdictFacts(ui: Ui, { vettings, vetting }: OutsourcingState): readonly Fact[] {
  const all = vettings.length > 0 ? vettings : vetting ? [vetting] : []
  const named = (name: string, one: Vetting) => (all.length > 1 ? labelled(ui, name, one.vendor) : name)
  return all.flatMap((one) => [
    {
      name: named(one.proposed === true ? wordsOf(ui).vetting.facts.proposedVerdict : wordsOf(ui).inShort.vetting, one),
      value: <VerdictBadge ui={ui} verdict={one.verdict} />,
    },
    ...[...conditionFacts(ui, one), ...essentialFacts(ui, one)].map((fact) => ({
      ...fact,
      name: named(fact.name, one),
    })),
  ])
}

/** The dated conditions of a verdict. */
export function conditionFacts(ui: Ui, { conditions = [] }: Vetting): readonly Fact[] {
  if (conditions.length === 0) return []
  return [{ name: wordsOf(ui).vetting.facts.conditions, value: <ConditionList ui={ui} conditions={conditions} /> }]
}

/** The essential (★) items of which the council has to know, with reason and evidence. */
export function essentialFacts(ui: Ui, { essential = [], questionnaire }: Vetting): readonly Fact[] {
  if (essential.length === 0) return []
  const { facts } = wordsOf(ui).vetting
  const items = questionnaireOf(ui.book.questionnaires, questionnaire)?.items ?? []
  return [
    {
      name: facts.essential,
      value: (
        <ul>
          {essential.map(({ item, finding, reason, evidence }) => {
            const asked = items.find((one) => one.id === item)
            return (
              <li class="prewrap">
                {labelled(ui, facts.essentialFindings[finding], asked === undefined ? item : itemName(ui, asked))}
                {reason !== '' && <p>{labelled(ui, wordsOf(ui).forms.names['inapplicability'] ?? '', reason)}</p>}
                {evidence !== '' && (
                  <p class="small muted">{labelled(ui, wordsOf(ui).forms.names['evidence'] ?? '', evidence)}</p>
                )}
              </li>
            )
          })}
        </ul>
      ),
    },
  ]
}
