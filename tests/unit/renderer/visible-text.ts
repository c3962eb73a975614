import ts from 'typescript'
import { eachNode, type WindowSource } from './window-sources.ts'

/** Attributes and properties whose text people see or hear. */
const spoken = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'name',
  'hint',
  'aria-label',
  'aria-description',
  'aria-valuetext',
])

/** A comparison shows nothing; these hand on one of their sides. */
const shown = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
])

const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text)

/** An icon's name chooses a drawing. */
const isIcon = (attribute: ts.JsxAttribute): boolean => attribute.parent.parent.tagName.getText() === 'Icon'

const literalsIn = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  if (ts.isBinaryExpression(node) && shown.has(node.operatorToken.kind))
    return [...literalsIn(node.left), ...literalsIn(node.right)]
  if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node))
    return node.expression ? literalsIn(node.expression) : []
  return []
}

/** Text that a component shows without the catalogue: children, and attributes that are seen or heard. */
export const visibleLiterals = ({ path, tree }: WindowSource): readonly string[] => {
  const found: string[] = []
  eachNode(tree, (node) => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(`${path}: ${node.text.trim()}`)
    const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    const isSpoken =
      ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer !== undefined && !isIcon(node)
    const texts = isChild ? literalsIn(node) : isSpoken ? literalsIn(node.initializer as ts.Node) : []
    for (const text of texts) if (hasLetters(text)) found.push(`${path}: ${text}`)
  })
  return found
}
