import type { Article, Block, Item, Paragraph, TextTable } from '../../domain/guideline/text/guideline-text.ts'
import type { Passage } from '../../domain/guideline/text/passage.ts'
import type { Ui } from '../ui.ts'

interface ArticleTextProps {
  readonly ui: Ui
  readonly article: Article
  /** What of it is cited; it is marked, for whoever sees and whoever listens. */
  readonly cited: Passage | null
}

/** An article of the official text, laid out as on paper, with what is cited marked. */
export const ArticleText = ({ ui, article, cited }: ArticleTextProps) => (
  <div class="official" lang="ja">
    {article.paragraphs.map((paragraph, at) => (
      <ParagraphText
        ui={ui}
        paragraph={paragraph}
        marker={at === 0 ? article.marker : paragraph.marker}
        cited={cited}
        isCited={cited !== null && cited.paragraph === paragraph && cited.item === null}
      />
    ))}
  </div>
)

interface ParagraphTextProps {
  readonly ui: Ui
  readonly paragraph: Paragraph
  readonly marker: string
  readonly cited: Passage | null
  readonly isCited: boolean
}

const ParagraphText = ({ ui, paragraph, marker, cited, isCited }: ParagraphTextProps) => (
  <div class="official-part" {...citedMark(isCited)}>
    {isCited && <CitedHere ui={ui} />}
    <Content ui={ui} marker={marker} content={paragraph.content} cited={cited} />
  </div>
)

/** What is cited by itself, without the rest of its article: the item with its paragraph's sentence above it. */
export const PassageText = ({ ui, passage }: { readonly ui: Ui; readonly passage: Passage }) => {
  const { article, paragraph, item } = passage
  if (paragraph === null) return <ArticleText ui={ui} article={article} cited={null} />
  const content = item === null ? paragraph.content : [...paragraph.content.filter((one) => one.kind === 'words'), item]
  return (
    <div class="official" lang="ja">
      <div class="official-part">
        <Content
          ui={ui}
          marker={paragraph.number === 1 ? article.marker : paragraph.marker}
          content={content}
          cited={null}
        />
      </div>
    </div>
  )
}

interface ContentProps {
  readonly ui: Ui
  readonly marker: string
  readonly content: readonly Block[]
  readonly cited: Passage | null
}

const Content = ({ ui, marker, content, cited }: ContentProps) => {
  const [first, ...rest] = content
  const blocks = first?.kind === 'words' ? rest : content
  return (
    <>
      <p>
        <span class="official-marker">{marker}</span> {first?.kind === 'words' && first.text}
      </p>
      {blocks.map((one) => (
        <BlockText ui={ui} block={one} cited={cited} />
      ))}
    </>
  )
}

const BlockText = ({
  ui,
  block,
  cited,
}: {
  readonly ui: Ui
  readonly block: Block
  readonly cited: Passage | null
}) => {
  switch (block.kind) {
    case 'words':
      return <p>{block.text}</p>
    case 'item':
      return <ItemText ui={ui} item={block} cited={cited} />
    case 'table':
      return <TableText table={block} />
    case 'lines':
      return <p class="prewrap">{block.lines.join('\n')}</p>
  }
}

const ItemText = ({ ui, item, cited }: { readonly ui: Ui; readonly item: Item; readonly cited: Passage | null }) => {
  const isCited = cited?.item === item
  return (
    <div class="official-part official-item" {...citedMark(isCited)}>
      {isCited && <CitedHere ui={ui} />}
      <Content ui={ui} marker={item.marker} content={item.content} cited={cited} />
    </div>
  )
}

const TableText = ({ table: { rows } }: { readonly table: TextTable }) => (
  <div class="official-scroll">
    <table class="official-table">
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td class="prewrap">{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const CitedHere = ({ ui }: { readonly ui: Ui }) => (
  <span class="visually-hidden" lang={ui.lang}>
    {ui.t.pages.article.citedHere}
  </span>
)

const citedMark = (isCited: boolean) => (isCited ? { id: 'cited', 'data-cited': '' } : {})
