// saxen comes without types. Only what is used here is declared.
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    /** `getAttributes` gives false if they cannot be read. Texts and attributes come with their entities as written. */
    on(event: 'openTag', handle: (name: string, getAttributes: () => Attributes | false) => void): this
    on(event: 'closeTag', handle: (name: string) => void): this
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', handle: (text: string) => void): this
    on(event: 'error' | 'warn', handle: (error: Error) => void): this
    write(xml: string): this
    end(): Error | null
  }
}
