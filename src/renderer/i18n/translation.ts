/** Names that come as `<name>.one` and `<name>.other`. */
type Counted<Key> = Key extends `${infer Name}.one` ? Name : never

/**
 * A catalogue in another language: the same keys, and for counts the further forms that the language has (CLDR plural
 * rules: Polish and Russian have `few` and `many`).
 */
export type Translation<Catalogue> = Readonly<
  Partial<Record<keyof Catalogue | `${Counted<keyof Catalogue>}.${'few' | 'many'}`, string>>
>

/** The engine's English phrases, each with how a language says it. */
export type Phrases<List extends readonly string[]> = Readonly<Record<List[number], string>>
